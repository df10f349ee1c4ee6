package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says of columns that move from row to row. The first line of each class is line 6 of its file. */
class TransferredColumnsCompileTest {

    private static final String KEY = "@Id @References(Person.class) long personId; ";
    private static final String STREET = "@MovedFrom(fromTable = \"person\", fromColumn = \"street\") String street;";
    private static final String TWO_RELEASES =
            "\n     2. two releases: the first adds the column, writes both and fills the rest; the second removes person.street";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void aColumnMovesToANewTable() {
        assertThat(toNewTable("@Nullable String street;", KEY + "@Nullable " + STREET)
                        .errors())
                .isEmpty();
    }

    @Test
    void aColumnMovesToATableThatStays() {
        assertThat(toStayingTable(KEY, "@Nullable String street;", "@Nullable " + STREET)
                        .errors())
                .isEmpty();
    }

    @Test
    void iw625() {
        CompilationResult result = toNewTable("@Nullable String street;", KEY + STREET);

        assertThat(result.summaries()).containsExactly("ERROR IW625 Address.java:7 street;");
        assertThat(result.text("IW625")).isEqualTo("""
                [IW625] address.street takes no NULL, and person.street does, from which its values come.
                On PostgreSQL no row of address could be made for some of what the running release writes.
                Fix: 1. @Nullable on the field of address.street, and NOT NULL in a later release
                     2. no NULL in person.street, in a release before""");
    }

    @Test
    void iw626() {
        CompilationResult result = toStayingTable(
                "@Id @Identity long id; @Index @References(Person.class) long personId; ",
                "@Nullable String street;",
                "@Nullable " + STREET);

        assertThat(result.text("IW626")).isEqualTo("""
                [IW626] address.street takes over from person.street, and several rows of address may refer to one row of person.
                On PostgreSQL 14 what a release writes for one of them shows in all of them at once while both are alive.
                Fix: 1. two releases: the first adds the column, writes both and fills the rest; the second removes person.street
                     2. a unique constraint over the reference, in a release before, if only one refers to each
                     3. they have the same value anyway: @AcceptRisk(rule = "IW626", reason = "<why>") on the field""");
    }

    @Test
    void rowsMayShareAValueWhereTheTeamSaysSo() {
        CompilationResult result = toStayingTable(
                "@Id @Identity long id; @Index @References(Person.class) long personId; ",
                "@Nullable String street;",
                "@AcceptRisk(rule = \"IW626\", reason = \"all of them are at home\") @Nullable " + STREET);

        assertThat(result.errors()).isEmpty();
    }

    @Test
    void iw627() {
        CompilationResult result = toNewTable("@DefaultSql(\"'?'\") String street;", KEY + STREET);

        assertThat(result.text("IW627"))
                .isEqualTo("[IW627] address.street takes over from person.street, but person.street gets a value where"
                        + " nobody writes one.\nOn PostgreSQL the two could not be kept equal while both releases write:"
                        + " statements of one of them would fail, or change what the other wrote.\n"
                        + "Fix: 1. take its default away in a release before" + TWO_RELEASES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Nullable String street; | @Nullable @Column(length = 40) @MOVED |"
                        + " it is varchar(40) in address and varchar(255) in person",
                "@Nullable String street; | @Nullable @Unique @MOVED | a key, a unique index or a check is over address.street",
                "@Nullable @Unique String street; | @Nullable @MOVED | a key, a unique index or a check is over person.street",
                "@Nullable String street; | @Nullable @DefaultSql(\"'?'\") @MOVED | address.street gets a value where nobody writes one",
                "@Nullable String street; | @Backfill(\"'?'\") @Nullable @MOVED | a fill or @Backfill says what else it is",
            })
    void whatRulesAMovedColumnIsNamed(String before, String after, String why) {
        CompilationResult result = toStayingTable(KEY, before, after.replace("@MOVED", STREET));

        assertThat(result.text("IW627")).startsWith("[IW627] address.street takes over from person.street, but " + why);
    }

    @Test
    void iw628() {
        CompilationResult result =
                toNewTable("@Nullable String street;", KEY + "@Nullable " + STREET + " String city;");

        assertThat(result.text("IW628"))
                .isEqualTo("[IW628] address.street takes over from person.street, but a row cannot be made without"
                        + " city.\nOn PostgreSQL a trigger has to make rows of address for the release that does not know"
                        + " it.\nFix: 1. @DefaultSql on the field of city, or @Nullable\n     2. two releases: the first"
                        + " has the table and writes both; the second removes person.street");
    }

    @Test
    void iw629() {
        CompilationResult result =
                toStayingTable("@Id @Identity long id; ", "@Nullable String street;", "@Nullable " + STREET);

        assertThat(result.text("IW629"))
                .isEqualTo("[IW629] address.street takes over from person.street, but no foreign key links person and"
                        + " address in both releases.\nOn PostgreSQL no trigger could tell, while both releases write,"
                        + " which row a value has to go to.\nFix: 1. a @References between them, in a release before"
                        + TWO_RELEASES);
    }

    private CompilationResult toNewTable(String before, String fields) {
        return releases.sources("@Table(name = \"person\") class Person { @Id @Identity long id; " + before + " }")
                .accept()
                .sources(without(), "@Table(name = \"address\")\nclass Address { " + fields + "\n}")
                .compile();
    }

    private CompilationResult toStayingTable(String link, String before, String after) {
        return releases.sources(
                        "@Table(name = \"person\") class Person { @Id @Identity long id; " + before + " }",
                        "@Table(name = \"address\") class Address { " + link + " }")
                .accept()
                .sources(without(), "@Table(name = \"address\")\nclass Address { " + link + after + "\n}")
                .compile();
    }

    private static String without() {
        return "@RemovedColumn(name = \"street\", reason = \"part of the address\")\n"
                + "@Table(name = \"person\") class Person { @Id @Identity long id; }";
    }
}
