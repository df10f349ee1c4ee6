package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What maps JPA's entities beside their annotations, and is not read: {@code orm.xml}, and what {@code persistence.xml} names. */
final class MappingFiles {

    private static final String STANDARD = "META-INF/orm.xml";
    private static final String UNITS = "META-INF/persistence.xml";

    private MappingFiles() {}

    /** A problem for each of them that is found below class output, or where Gradle puts resources in its place. */
    static List<Diagnostic> under(Path classOutput) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (Path folder : folders(classOutput)) {
            if (Files.exists(folder.resolve(STANDARD))) {
                found.add(refused(STANDARD));
            }
            Path units = folder.resolve(UNITS);
            if (Files.exists(units)) {
                namedIn(units).forEach(name -> found.add(refused(name)));
            }
        }
        return new ArrayList<>(found);
    }

    private static Diagnostic refused(String file) {
        return Diagnostic.of(Code.IW072, Place.NOWHERE, file);
    }

    private static List<Path> folders(Path classOutput) {
        List<Path> folders = new ArrayList<>(List.of(classOutput));
        // build/classes/java/main and build/resources/main
        Path classes = classOutput.getNameCount() < 4
                ? classOutput
                : classOutput.resolve("../..").normalize();
        if (classes.endsWith("classes")) {
            folders.add(classes.resolveSibling("resources").resolve(classOutput.getFileName()));
        }
        return folders;
    }

    /** The files that persistence units name; none where it is no XML, which JPA says itself. */
    private static List<String> namedIn(Path units) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(units)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("mapping-file")) {
                    names.add(reader.getElementText().strip());
                }
            }
        } catch (IOException | XMLStreamException e) {
            return names;
        }
        return names;
    }
}
