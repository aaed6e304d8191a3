import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The libraries that are shipped, with their versions and licences, for people: from the bill of materials (CycloneDX). */
final class Libraries {
    private Libraries() {}

    /** Writes the list, one a line. */
    static void write(Path bill, Path list) throws IOException {
        StringBuilder text = new StringBuilder(
                "Broadsheet is under the Apache License 2.0. In it are the Java runtime (GPL 2 with the\n"
                        + "Classpath Exception; lib/runtime/legal), the typefaces Source Serif 4 and Inter (SIL Open Font\n"
                        + "License 1.1), the Bootstrap Icons (MIT), and these libraries:\n\n");
        for (String line : lines(bill)) {
            text.append(line).append('\n');
        }
        Files.writeString(list, text);
    }

    private static TreeSet<String> lines(Path bill) throws IOException {
        Document document;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        TreeSet<String> lines = new TreeSet<>();
        NodeList components = document.getElementsByTagName("component");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            if (component.getParentNode().getParentNode().getNodeName().equals("bom")) { // not what made the list
                lines.add(first(component, "name") + " " + first(component, "version") + ": " + licence(component));
            }
        }
        return lines;
    }

    private static String licence(Element component) {
        NodeList licences = component.getElementsByTagName("licenses");
        if (licences.getLength() == 0) {
            return "see its own files";
        }
        Element first = (Element) licences.item(0);
        String id = first(first, "id");
        String name = id.isEmpty() ? first(first, "name") : id;
        return name.isEmpty() ? first(first, "expression") : name;
    }

    private static String first(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
