package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities whose annotations name what Hibernate's own processor makes of them in the same compile, whichever of the two comes first. */
class MetamodelTest {

    private static final String EXPAND = "next/postgresql/1-expand.sql";
    private static final String HEADER = "package com.acme; import jakarta.persistence.*; import java.util.*;\n";

    private static final String CUSTOMER = """
            @Entity class Customer { @Id long id; String name;
                @OneToMany(mappedBy = Order_.CUSTOMER) @MapKey(name = Order_.REFERENCE) Map<String, Order> orders; }
            """;

    private static final String ORDER = """
            @Entity
            @Table(uniqueConstraints = @UniqueConstraint(name = "once", columnNames = {Order_.REFERENCE, "customer_id"}),
                indexes = @Index(columnList = Order_.PLACED + " DESC"))
            @NamedEntityGraph(name = "all", attributeNodes = @NamedAttributeNode(Order_.CUSTOMER))
            @AttributeOverride(name = Base_.ID, column = @Column(name = "number"))
            class Order extends Base { String reference; java.time.LocalDate placed; @ManyToOne Customer customer; %s}
            """;

    private static final String BASE = "@MappedSuperclass class Base { @Id long id; }";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("all")
    void itsNamesAreWaitedFor(String line, boolean first) {
        CompilationProject project = project(line, first)
                .source(HEADER + CUSTOMER)
                .source(HEADER + ORDER.formatted(""))
                .source(HEADER + BASE);
        CompilationResult result = project.compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.resource(EXPAND)).contains("""
                CREATE TABLE "order" (
                    "number" bigint NOT NULL,
                    "reference" varchar(255),
                    "placed" date,
                    "customer_id" bigint,
                    CONSTRAINT "order_pkey" PRIMARY KEY ("number"),
                    CONSTRAINT "once" UNIQUE ("reference", "customer_id")
                );
                CREATE INDEX "idxs41o134li97rfasa5epnd8jhe" ON "order" ("placed" DESC);
                """);
        project.accept("initial");
        CompilationResult unchanged = project.compile();
        assertThat(unchanged.own()).isEmpty();
        assertThat(unchanged.resource("index")).doesNotContain("next");

        CompilationResult one =
                project.source(HEADER + ORDER.formatted("String remark; ")).compile("com.acme.Order");
        assertThat(one.errors()).isEmpty();
        assertThat(one.resource(EXPAND)).contains("ADD COLUMN \"remark\"").doesNotContain("DROP");
    }

    private CompilationProject project(String line, boolean first) {
        CompilationProject project = CompilationProject.in(folder);
        HibernateLine hibernate = new HibernateLine(line);
        hibernate.jars().forEach(project::classpath);
        return first
                ? project.processor(() -> ForeignTools.metamodel(hibernate))
                : project.processorBehind(() -> ForeignTools.metamodel(hibernate));
    }

    static Stream<Arguments> all() {
        return Stream.of("6", "7").flatMap(line -> Stream.of(true, false).map(first -> Arguments.of(line, first)));
    }
}
