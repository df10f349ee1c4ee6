package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hint on JPA's classes and fields, from an accepted release to the draft of the next one. The first line of each class is line 6. */
class JpaHintsCompileTest {

    private static final String PET = "@Entity class Pet { @Id long id; }";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.ofJpa(folder, new HibernateLine("6").jars());
    }

    private CompilationResult next(String... sources) {
        return releases.sources(sources).compileClean();
    }

    /** What the draft does, one line for each change. */
    private static String changes(CompilationResult result) {
        assertThat(result.own()).isEmpty();
        return result.resource("next/migration.json");
    }

    @Test
    void renamedClassAndField() {
        releases.sources("@Entity class Vet { @Id long id; String name; }").accept();

        CompilationResult result = next("""
                @Entity
                @RenamedFrom("vet")
                class Doctor {
                    @Id long id;
                    @RenamedFrom("name") String fullName;
                }
                """);

        assertThat(changes(result)).contains("RenameTable", "\"doctor\"", "RenameColumn", "\"fullname\"");
    }

    @Test
    void hintsOnFieldsOfMappedSuperclassesAreAboutEveryTable() {
        releases.sources(
                        "@MappedSuperclass abstract class Named { @Id long id; String name; }",
                        "@Entity class Cat extends Named { }",
                        "@Entity class Dog extends Named { }")
                .accept();

        CompilationResult result =
                next("""
                @MappedSuperclass abstract class Named {
                    @Id long id;
                    @RenamedFrom("name") String title;
                    @Backfill("'none'") @Column(nullable = false) String note;
                }
                """, "@Entity class Cat extends Named { }", "@Entity class Dog extends Named { }");

        assertThat(changes(result))
                .contains("RenameColumn", "\"cat\"", "\"dog\"")
                .doesNotContain("DropColumn");
        assertThat(result.resource("next/postgresql/2-backfill.sql")).contains("\"cat\"", "\"dog\"", "'none'");
    }

    @Test
    void removalsOnMappedSuperclassesAndEmbeddables() {
        releases.sources(
                        "@MappedSuperclass abstract class Named { @Id long id; String name; String nick; }",
                        "@Embeddable class Address { String street; String fax; }",
                        "@Entity class Owner extends Named { Address home; }")
                .accept();

        CompilationResult result = next("""
                @MappedSuperclass
                @RemovedColumn(name = "nick", reason = "nobody has one")
                abstract class Named { @Id long id; String name; }
                """, """
                @Embeddable
                @RemovedColumn(name = "fax", reason = "nobody has one")
                class Address { String street; }
                """, "@Entity class Owner extends Named { Address home; }");

        assertThat(changes(result)).contains("DropColumn", "\"nick\"", "\"fax\"");
    }

    @Test
    void embeddedValues() {
        releases.sources(
                        "@Embeddable class Address { String street; String zip; int number; }",
                        "@Entity class Owner { @Id long id; @Embedded Address home; }")
                .accept();

        CompilationResult result = next("""
                @Embeddable class Address {
                    @RenamedFrom("street") String road;
                    @RenamedFrom("zip") @TypeChange(forward = "zip::integer", backward = "postcode::text") Integer postcode;
                    int number;
                    @Backfill("'DE'") @Column(nullable = false) String country;
                }
                """, "@Entity class Owner { @Id long id; @Embedded Address home; }");

        assertThat(changes(result)).contains("RenameColumn", "\"road\"", "\"postcode\"", "ChangeColumn", "\"country\"");
    }

    @Test
    void aHintOnAnEmbeddedFieldSaysWhichColumn() {
        releases.sources(
                        "@Embeddable class Address { String street; String zip; }",
                        "@Entity class Owner { @Id long id; @Embedded Address home; }")
                .accept();
        String address = "@Embeddable class Address { String road; String zip; }";

        CompilationResult vague = next(address, """
                @Entity class Owner {
                    @Id long id;
                    @RenamedFrom("street") @Embedded Address home;
                }
                """);
        CompilationResult exact = next(address, """
                @Entity class Owner {
                    @Id long id;
                    @RenamedFrom(value = "street", column = "road") @Embedded Address home;
                }
                """);

        assertThat(vague.summaries())
                .contains("ERROR IW050 Owner.java:8 @RenamedFrom(\"street\") @Embedded Address home;");
        assertThat(changes(exact)).contains("RenameColumn", "\"road\"");
    }

    @Test
    void joinColumns() {
        releases.sources(
                        PET,
                        "@Entity class Visit { @Id long id; @ManyToOne Pet pet; }",
                        "@Entity class Stay { @Id long id; @ManyToOne(optional = false) Pet pet; }")
                .accept();

        CompilationResult result = next(PET, """
                @Entity class Visit {
                    @Id long id;
                    @RenamedFrom("pet_id") @ManyToOne @JoinColumn(name = "patient_id") Pet pet;
                }
                """, """
                @Entity class Stay {
                    @Id long id;
                    @ManyToOne(optional = false) Pet pet;
                    @Backfill("pet_id") @ManyToOne(optional = false) Pet companion;
                }
                """);

        assertThat(changes(result)).contains("RenameColumn", "\"patient_id\"", "\"companion_id\"");
    }

    @Test
    void columnsInTheTableOfWhatACollectionHolds() {
        releases.sources(
                        PET,
                        "@Entity class Owner { @Id long id; @OneToMany @JoinColumn(name = \"owner\") Set<Pet> pets; }")
                .accept();

        CompilationResult result = next(PET, """
                @Entity class Owner {
                    @Id long id;
                    @RenamedFrom("owner") @OneToMany @JoinColumn(name = "owner_id") Set<Pet> pets;
                }
                """);

        assertThat(changes(result)).contains("RenameColumn", "\"pet\"", "\"owner_id\"");
    }

    @Test
    void tablesOfCollections() {
        releases.sources(PET, """
                        @Entity class Owner {
                            @Id long id;
                            @ElementCollection List<String> phones;
                            @ManyToMany Set<Pet> pets;
                        }
                        """).accept();

        CompilationResult result = next(PET, """
                @Entity class Owner {
                    @Id long id;
                    @RenamedFrom("owner_phones")
                    @RenamedFrom(value = "phones", column = "number")
                    @ElementCollection @CollectionTable(name = "phone") @Column(name = "number") List<String> phones;
                    @RenamedFrom("owner_pet")
                    @RenamedFrom(value = "pets_id", column = "pet_id")
                    @ManyToMany @JoinTable(name = "ownership", inverseJoinColumns = @JoinColumn(name = "pet_id")) Set<Pet> pets;
                }
                """);

        assertThat(changes(result))
                .contains("RenameTable", "\"phone\"", "\"ownership\"", "RenameColumn", "\"number\"", "\"pet_id\"");
    }

    @Test
    void embeddedElementsOfCollections() {
        releases.sources(
                        "@Embeddable class Shot { String name; String batch; }",
                        "@Entity class Pet { @Id long id; @ElementCollection List<Shot> shots; }")
                .accept();

        CompilationResult result = next("""
                @Embeddable
                @RemovedColumn(name = "batch", reason = "in the register")
                class Shot {
                    @RenamedFrom("name") String vaccine;
                    @Backfill("'2000-01-01'") @Column(nullable = false) java.time.LocalDate given;
                }
                """, "@Entity class Pet { @Id long id; @ElementCollection List<Shot> shots; }");

        assertThat(changes(result))
                .contains("\"pet_shots\"", "RenameColumn", "\"vaccine\"", "AddColumn", "\"given\"", "DropColumn");
    }

    @Test
    void removedTablesAndColumns() {
        releases.sources(
                        PET,
                        "@Entity class Fax { @Id long id; }",
                        "@Entity class Owner { @Id long id; String fax; @ManyToMany Set<Pet> pets; }")
                .accept();

        CompilationResult result = next(PET, """
                @Entity
                @RemovedColumn(name = "fax", reason = "nobody has one")
                @RemovedTable(name = "owner_pet", reason = "pets know their owner")
                @RemovedTable(name = "fax", reason = "nobody has one")
                class Owner { @Id long id; }
                """);

        assertThat(changes(result)).contains("DropTable", "\"owner_pet\"", "\"fax\"", "DropColumn", "\"fax\"");
    }

    @Test
    void joinedSubclasses() {
        releases.sources(
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) class Person { @Id long id; String name; }",
                        "@Entity class Vet extends Person { String title; String room; }")
                .accept();

        CompilationResult result = next("""
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class Person {
                    @Id long id;
                    @RenamedFrom("name") String fullName;
                }
                """, """
                @Entity
                @RenamedFrom("vet")
                @RemovedColumn(name = "room", reason = "on the door")
                @Table(name = "doctor")
                class Vet extends Person {
                    @RenamedFrom("title") String degree;
                    @Backfill("0") @Column(nullable = false) int salary;
                }
                """);

        assertThat(changes(result))
                .contains("\"fullname\"", "RenameTable", "\"doctor\"", "\"degree\"", "\"salary\"", "\"room\"");
    }

    @Test
    void subclassesInASingleTable() {
        releases.sources(
                        "@Entity class Person { @Id long id; String name; }",
                        "@Entity class Vet extends Person { String title; String room; }")
                .accept();

        CompilationResult result = next("@Entity class Person { @Id long id; String name; }", """
                @Entity
                @RemovedColumn(name = "room", reason = "on the door")
                class Vet extends Person {
                    @RenamedFrom("title") String degree;
                    @Backfill("0") Integer salary;
                }
                """);

        assertThat(changes(result)).contains("RenameColumn", "\"degree\"", "\"salary\"", "DropColumn", "\"room\"");
    }

    @Test
    void propertyAccess() {
        releases.sources("""
                @Entity class Vet {
                    private long id;
                    private String name;
                    @Id public long getId() { return id; }
                    public void setId(long id) { this.id = id; }
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                }
                """).accept();

        CompilationResult result = next("""
                @Entity class Vet {
                    private long id;
                    @RenamedFrom("name") private String title;
                    @Backfill("nothing") private String room;
                    @Id public long getId() { return id; }
                    public void setId(long id) { this.id = id; }
                    public String getTitle() { return title; }
                    public void setTitle(String title) { this.title = title; }
                    @Column(nullable = false) public String getRoom() { return room; }
                    public void setRoom(String room) { this.room = room; }
                }
                """);

        assertThat(result.own()).isEmpty();
        assertThat(result.resource("next/migration.json")).contains("RenameColumn", "\"title\"", "\"room\"");
    }

    @Test
    void acceptedRisks() {
        releases.sources("@Entity class Vet { @Id long id; int rank; }").accept();
        String removal = "@RemovedColumn(name = \"rank\", reason = \"nobody reads it\")";

        CompilationResult refused = next("@Entity\n" + removal + "\nclass Vet { @Id long id; }");
        CompilationResult accepted = next("@Entity\n" + removal + """

                @AcceptRisk(rule = "IW111", reason = "the old release copes with NULL")
                class Vet { @Id long id; }
                """);

        assertThat(refused.summaries()).containsExactly("ERROR IW111 Vet.java:7 " + removal);
        assertThat(changes(accepted)).contains("the old release copes with NULL");
    }

    @Test
    void acceptedRiskOnTheFieldOfAnEmbeddable() {
        releases.sources(
                        "@Embeddable class Address { @Column(nullable = false) String zip; }",
                        "@Entity class Owner { @Id long id; Address home; }")
                .accept();

        CompilationResult result = next("""
                @Embeddable class Address {
                    @AcceptRisk(rule = "IW115", reason = "the old release copes with NULL")
                    String zip;
                }
                """, "@Entity class Owner { @Id long id; Address home; }");

        assertThat(changes(result)).contains("the old release copes with NULL");
    }

    @Test
    void whatIsMissingIsSaidAtTheAttribute() {
        releases.sources(
                        PET,
                        "@Embeddable class Shot { String name; }",
                        "@MappedSuperclass abstract class Named { @Id long id; }",
                        "@Entity class Owner extends Named { @ElementCollection List<Shot> shots; }")
                .accept();

        CompilationResult result = next(PET, """
                @Embeddable class Shot { String name;
                    @Column(nullable = false) int dose; }
                """, """
                @MappedSuperclass abstract class Named { @Id long id;
                    int rank; }
                """, """
                @Entity class Owner extends Named { @ElementCollection List<Shot> shots;
                    @ManyToOne(optional = false) Pet first; }
                """);

        assertThat(result.summaries())
                .containsExactlyInAnyOrder(
                        "ERROR IW101 Named.java:7 rank; }",
                        "ERROR IW301 Owner.java:7 first; }",
                        "ERROR IW101 Shot.java:7 dose; }");
    }

    @Test
    void hintsThatNobodyWouldHear() {
        CompilationResult result = releases.sources("""
                @Entity class Pet { @Id long id;
                    @ManyToOne Owner owner; }
                """, """
                @Entity class Owner { @Id long id;
                    @RenamedFrom("animals") @OneToMany(mappedBy = "owner") Set<Pet> pets; }
                """).compile();

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW017 Owner.java:7 @RenamedFrom(\"animals\") @OneToMany(mappedBy = \"owner\") Set<Pet> pets; }");
    }
}
