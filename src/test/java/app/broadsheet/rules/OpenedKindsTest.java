package app.broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Each system is told of the same kinds of files, and of the scheme of feeds; only subscription lists are ours by default. */
final class OpenedKindsTest {
    private static final Path CONFIG = Path.of("jlink-config");
    private static final List<String> EXTENSIONS =
            List.of("opml", "mhtml", "mht", "webarchive", "htm", "html", "epub", "pdf");

    private final Map<?, ?> plist = (Map<?, ?>) plistValue(child(parsed(CONFIG.resolve("macos/Info.plist")), "dict"));
    private final Document registry = parsed(CONFIG.resolve("windows/os-condition.wxf"));

    @Test
    void linux_is_told_of_all() throws IOException {
        String entry = Files.readString(CONFIG.resolve("linux/broadsheet.desktop"));
        Matcher types = Pattern.compile("(?m)^MimeType=(.+)$").matcher(entry);
        assertThat(types.find()).isTrue();
        assertThat(types.group(1).split(";"))
                .contains("text/x-opml+xml", "application/x-mimearchive", "application/x-webarchive", "text/html")
                .contains("application/epub+zip", "application/pdf", "x-scheme-handler/feed");
        assertThat(entry).containsPattern("(?m)^Exec=.* %U$");
        assertThat(Files.readString(CONFIG.resolve("linux/broadsheet.xml"))).contains("application/x-webarchive");
    }

    @Test
    void macos_is_told_of_all_and_gives_us_only_subscription_lists() {
        Map<String, String> ranks = new LinkedHashMap<>();
        for (Object type : (List<?>) get(plist, "CFBundleDocumentTypes")) {
            assertThat(get(type, "CFBundleTypeRole")).isEqualTo("Viewer");
            for (Object named : (List<?>) get(type, "LSItemContentTypes")) {
                ranks.put(named.toString(), get(type, "LSHandlerRank").toString());
            }
        }
        // Apple's own names (System-Declared Uniform Type Identifiers), and two that are declared beside them.
        assertThat(ranks)
                .containsOnlyKeys(
                        "org.opml.opml",
                        "org.ietf.mhtml",
                        "com.apple.webarchive",
                        "public.html",
                        "org.idpf.epub-container",
                        "com.adobe.pdf")
                .containsEntry("org.opml.opml", "Default");
        ranks.remove("org.opml.opml");
        assertThat(ranks.values()).containsOnly("Alternate");
        Map<String, Object> declared = new LinkedHashMap<>();
        for (Object type : (List<?>) get(plist, "UTImportedTypeDeclarations")) {
            declared.put(
                    get(type, "UTTypeIdentifier").toString(),
                    get(get(type, "UTTypeTagSpecification"), "public.filename-extension"));
        }
        assertThat(declared)
                .containsEntry("org.opml.opml", List.of("opml"))
                .containsEntry("org.ietf.mhtml", List.of("mhtml", "mht"));
        assertThat(plist.toString()).as("nothing of others is declared as ours").doesNotContain("UTExported");
    }

    @Test
    void macos_hands_us_links_of_feeds_and_knows_the_app() {
        List<?> links = (List<?>) get(plist, "CFBundleURLTypes");
        assertThat(links).hasSize(1);
        assertThat(get(links.getFirst(), "CFBundleURLSchemes")).isEqualTo(List.of("feed"));
        assertThat(plist.get("NSHighResolutionCapable")).isEqualTo(true);
        assertThat(plist.get("LSApplicationCategoryType")).isEqualTo("public.app-category.news");
        assertThat(plist.get("LSMinimumSystemVersion").toString()).matches("\\d+\\.\\d+");
        // What jpackage fills in, by the names of JDK 25, and reads again when it makes the image into an installer.
        assertThat(plist.get("CFBundleIdentifier")).isEqualTo("DEPLOY_BUNDLE_IDENTIFIER");
        assertThat(plist.get("CFBundleExecutable")).isEqualTo("DEPLOY_LAUNCHER_NAME");
        assertThat(plist.get("CFBundleIconFile")).isEqualTo("DEPLOY_ICON_FILE");
        assertThat(plist.get("CFBundleName")).isEqualTo("DEPLOY_BUNDLE_NAME");
        assertThat(plist.get("CFBundleShortVersionString")).isEqualTo("DEPLOY_BUNDLE_SHORT_VERSION");
        assertThat(plist.get("NSHumanReadableCopyright")).isEqualTo("DEPLOY_BUNDLE_COPYRIGHT");
        assertThat(plist.get("CFBundleVersion")).isEqualTo("DEPLOY_BUNDLE_CFBUNDLE_VERSION");
    }

    @Test
    void windows_is_told_of_all_and_asks_the_user() {
        Map<String, String> values = values();
        String named = values.get("Software\\RegisteredApplications|Broadsheet");
        assertThat(values).containsEntry(named + "\\UrlAssociations|feed", "Broadsheet.Feed");
        for (String extension : EXTENSIONS) {
            assertThat(values).containsEntry(named + "\\FileAssociations|." + extension, "Broadsheet.Document");
        }
        for (String opened : List.of("Broadsheet.Feed", "Broadsheet.Document")) {
            assertThat(values)
                    .containsEntry(
                            "Software\\Classes\\" + opened + "\\shell\\open\\command|",
                            "\"[INSTALLDIR]Broadsheet.exe\" \"%1\"");
        }
        assertThat(values).containsEntry("Software\\Classes\\Broadsheet.Feed|URL Protocol", "");
        assertThat(values.keySet())
                .as("an extension or a scheme is not made ours, only offered")
                .allMatch(key -> key.startsWith("Software\\Broadsheet\\")
                        || key.startsWith("Software\\RegisteredApplications|")
                        || key.startsWith("Software\\Classes\\Broadsheet.")
                        || key.matches("Software\\\\Classes\\\\\\.[a-z]+\\\\OpenWithProgids\\|Broadsheet\\.Document"));
    }

    @Test
    void windows_installs_and_removes_it_with_the_app() {
        List<Element> components = elements("Component");
        assertThat(components).hasSize(1);
        assertThat(components.getFirst().getAttribute("Guid"))
                .as("never to be changed: by it the values are removed")
                .isEqualTo("{0E1C7B0E-6B0C-4E7D-9D2B-5A0E8C1F7A63}");
        assertThat(elements("RegistryValue").stream()
                        .filter(value -> value.getAttribute("KeyPath").equals("yes")))
                .hasSize(1);
        // What JDK 25's main file asks for: without it nothing of this would be a part of what is installed.
        assertThat(elements("ComponentGroup")).hasSize(1);
        assertThat(elements("ComponentGroup").getFirst().getAttribute("Id")).isEqualTo("FragmentOsCondition");
        assertThat(elements("ComponentRef").getFirst().getAttribute("Id"))
                .isEqualTo(components.getFirst().getAttribute("Id"));
        assertThat(registry.getDocumentElement().getNamespaceURI())
                .as("that of WiX 3, which jpackage converts for later ones")
                .isEqualTo("http://schemas.microsoft.com/wix/2006/wi");
    }

    @Test
    void windows_makes_only_subscription_lists_ours() throws IOException {
        try (Stream<Path> all = Files.list(CONFIG.resolve("associations"))) {
            List<Path> files = all.toList();
            assertThat(files).hasSize(1);
            Properties said = new Properties();
            said.load(Files.newBufferedReader(files.getFirst()));
            assertThat(said.stringPropertyNames()).containsExactlyInAnyOrder("extension", "mime-type", "description");
            assertThat(said).containsEntry("extension", "opml");
        }
    }

    /** By key and name, with a bar between. */
    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element value : elements("RegistryValue")) {
            Element in = (Element) value.getParentNode();
            boolean inKey = in.getTagName().equals("RegistryKey");
            assertThat((inKey ? in : value).getAttribute("Root")).isEqualTo("HKCU");
            assertThat(value.getAttribute("Type")).isEqualTo("string");
            String key = Stream.of(inKey ? in.getAttribute("Key") : "", value.getAttribute("Key"))
                    .filter(part -> !part.isEmpty())
                    .reduce((outer, inner) -> outer + "\\" + inner)
                    .orElseThrow();
            assertThat(values.put(key + "|" + value.getAttribute("Name"), value.getAttribute("Value")))
                    .as(key)
                    .isNull();
        }
        return values;
    }

    private List<Element> elements(String name) {
        NodeList found = registry.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Object get(Object dict, String key) {
        Object value = ((Map<?, ?>) dict).get(key);
        assertThat(value).as(key).isNotNull();
        return value;
    }

    /** A property list's value as a map, a list, a text or a truth. */
    private static Object plistValue(Element element) {
        List<Element> children = children(element);
        return switch (element.getTagName()) {
            case "dict" -> {
                Map<String, Object> dict = new LinkedHashMap<>();
                for (int i = 0; i < children.size(); i += 2) {
                    assertThat(children.get(i).getTagName()).isEqualTo("key");
                    dict.put(children.get(i).getTextContent(), plistValue(children.get(i + 1)));
                }
                yield dict;
            }
            case "array" -> children.stream().map(OpenedKindsTest::plistValue).toList();
            case "true", "false" -> element.getTagName().equals("true");
            case "string" -> element.getTextContent();
            default -> throw new AssertionError("no property list has a " + element.getTagName());
        };
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }

    private static Element child(Document document, String name) {
        List<Element> children = children(document.getDocumentElement());
        assertThat(children).extracting(Element::getTagName).isEqualTo(Arrays.asList(name));
        return children.getFirst();
    }

    private static Document parsed(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // Nothing is asked of the network for the sake of a test.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
