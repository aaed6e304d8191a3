import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The libraries that are shipped, with their versions and licences, for people: from the bill of materials (CycloneDX). */
final class Libraries {
    /** Where the window finds the list, to show it. */
    private static final String IN_JAR = "assets/libraries.tsv";

    private Libraries() {}

    /** One of them. */
    private record Library(String name, String version, String licence) implements Comparable<Library> {
        @Override
        public int compareTo(Library other) {
            return Comparator.comparing(Library::name)
                    .thenComparing(Library::version)
                    .compare(this, other);
        }
    }

    /** Puts the list into the app's jar: a line each, with tabs between name, version and licence. */
    static void add(Path bill, Path jar) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Library one : all(bill)) {
            text.append(one.name()).append('\t').append(one.version()).append('\t');
            text.append(one.licence()).append('\n');
        }
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path list = inside.getPath(IN_JAR);
            Files.writeString(list, text);
            Files.setLastModifiedTime(list, Files.getLastModifiedTime(list.getParent()));
        }
    }

    /** Writes the list, one a line. */
    static void write(Path bill, Path list) throws IOException {
        StringBuilder text = new StringBuilder(
                "Broadsheet is under the Apache License 2.0. In it are the Java runtime (GPL 2 with the\n"
                        + "Classpath Exception; lib/runtime/legal), the typefaces Source Serif 4 and Inter (SIL Open Font\n"
                        + "License 1.1), the Bootstrap Icons (MIT), and these libraries:\n\n");
        for (Library one : all(bill)) {
            text.append(one.name()).append(' ').append(one.version()).append(": ");
            text.append(one.licence()).append('\n');
        }
        Files.writeString(list, text);
    }

    private static TreeSet<Library> all(Path bill) throws IOException {
        Document document;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        TreeSet<Library> libraries = new TreeSet<>();
        NodeList components = document.getElementsByTagName("component");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            Node list = component.getParentNode();
            // Neither the app itself nor what made the list.
            if (list.getNodeName().equals("components")
                    && list.getParentNode().getNodeName().equals("bom")) {
                libraries.add(new Library(first(component, "name"), first(component, "version"), licence(component)));
            }
        }
        return libraries;
    }

    private static String licence(Element component) {
        if (first(component, "group").startsWith("com.twelvemonkeys")) {
            // Theirs says "The BSD License", which the bill takes for the one with four clauses; it has three.
            return "BSD-3-Clause";
        }
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
