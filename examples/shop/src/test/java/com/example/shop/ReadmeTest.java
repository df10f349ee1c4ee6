package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** This module is built with what the README tells people to paste into their pom. */
class ReadmeTest {

    @Test
    void everyElementToPasteStandsInThisPom() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        int begin = readme.indexOf("```xml\n") + "```xml\n".length();
        String fragment = readme.substring(begin, readme.indexOf("```", begin));
        String pom = squeezed(Files.readString(Path.of("pom.xml")))
                .replace(" combine.self=\"override\"", "")
                .replaceAll("<!-- This one only for .*?</compilerArgs>", "");

        for (String element : List.of("properties", "dependency", "plugin")) {
            int from = 0;
            while ((from = fragment.indexOf("<" + element + ">", from)) >= 0) {
                int to = fragment.indexOf("</" + element + ">", from) + element.length() + 3;
                assertThat(pom).contains(squeezed(fragment.substring(from, to)));
                from = to;
            }
        }
        assertThat(fragment)
                .contains("inchworm-annotations", "inchworm-runtime", "inchworm-processor", "prepare", "verify");
    }

    private static String squeezed(String xml) {
        return xml.replaceAll("\\s*\\R\\s*", "");
    }
}
