package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that Kotlin's compiler made, on the class path of Java's: read from their class files, as Hibernate reads them when it runs. */
class KotlinTest {

    private static final String KOTLIN = """
            package kt
            import jakarta.persistence.*
            import java.math.BigDecimal
            import java.time.Instant

            const val SHORT = 12

            enum class Level(val points: Int) { LOW(1), HIGH(2) }

            @MappedSuperclass
            abstract class Base<K>(@Version var version: Int = 0) {
                @Column(nullable = false) lateinit var changed: Instant
                abstract val key: K
            }

            @Embeddable data class Money(@Column(precision = 12, scale = 2) val amount: BigDecimal, @Column(length = 3) val currency: String?)

            @Converter(autoApply = true)
            class LevelSet : AttributeConverter<Tags, String> {
                override fun convertToDatabaseColumn(tags: Tags?): String? = tags?.text
                override fun convertToEntityAttribute(text: String?): Tags? = text?.let { Tags(it) }
            }
            class Tags(val text: String)

            @Entity @Table(indexes = [Index(columnList = "code, level DESC")])
            class Item(
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) val id: Long? = null,
                @Column(length = SHORT, nullable = false, unique = true) var code: String,
                var count: Int, var weight: Double?, var open: Boolean, var isHeavy: Boolean?,
                @Enumerated(EnumType.STRING) var level: Level = Level.LOW,
                @Embedded var price: Money,
                var tags: Tags?,
                @ElementCollection val notes: MutableList<String> = mutableListOf(),
                @ElementCollection val prices: Map<String, Money> = mapOf(),
                @ManyToOne(fetch = FetchType.LAZY) var parent: Item? = null,
                @OneToMany(mappedBy = "parent") val children: Set<Item> = setOf(),
            ) : Base<Long?>() {
                override val key get() = id
                @Transient var seen = 0
                @delegate:Transient val label by lazy { code }
                companion object { const val NONE = "none"; val all = listOf<Item>() }
            }

            @Entity
            class Visit {
                @get:Id @get:GeneratedValue var number: Long = 0
                @get:Column(length = 30) var name: String? = null
                @get:ManyToMany var items: MutableSet<Item> = mutableSetOf()
                var at: Instant? = null
            }
            """;

    private static final String OWN = """
            package app;
            import jakarta.persistence.*;
            @Entity class Own extends kt.Base<String> {
                @Id String id; kt.Money price; kt.Level level; @ManyToOne kt.Item item;
                @Override public String getKey() { return id; } }
            """;

    /** Held on to: a logger that nobody knows forgets what it was told. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    @TempDir
    private Path folder;

    @Test
    void itsClassesAreMappedAsHibernateMapsThem() throws IOException, SQLException, ReflectiveOperationException {
        HIBERNATE.setLevel(Level.OFF);
        HibernateLine hibernate = new HibernateLine("7");
        Path source = Files.writeString(folder.resolve("model.kt"), KOTLIN);
        Path library = folder.resolve("library");
        List<Path> needed = new ArrayList<>(hibernate.jars());
        needed.add(ForeignTools.kotlinLibrary());
        ForeignTools.kotlin(source, needed, library);

        CompilationProject project = CompilationProject.in(folder.resolve("app"))
                .classpath(library)
                .source(OWN)
                .option("inchworm.include", "kt");
        needed.forEach(project::classpath);
        CompilationResult result = project.compile();

        assertThat(result.errors()).isEmpty();
        List<String> names = List.of("app.Own", "kt.Base", "kt.Money", "kt.LevelSet", "kt.Item", "kt.Visit");
        try (SchemaOracle oracle = SchemaOracle.ask(
                hibernate,
                project.classOutput(),
                List.of(library, ForeignTools.kotlinLibrary()),
                names,
                false,
                false,
                "SELECT 1")) {
            oracle.make(SchemaOracle.script(result));
            assertThat(oracle.ours()).isEqualTo(oracle.theirs());
            oracle.validate();
        }
    }
}
