package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that becomes an {@code @ElementCollection}. */
class JpaMovedColumnsCompileTest {

    @TempDir
    private Path folder;

    @Test
    void aColumnBecomesACollectionOfJpa() {
        Releases releases = Releases.ofJpa(folder, new HibernateLine("6").jars());
        CompilationResult result = releases.sources("""
                        @Entity(name = "orders")
                        class Order { @Id long id; @Column(length = 40) String tag; }
                        """).accept().sources("""
                        @Entity(name = "orders")
                        @RemovedColumn(name = "tag", reason = "an order has several")
                        class Order {
                            @Id long id;
                            @ElementCollection @CollectionTable(name = "order_tags") @Column(name = "tag", length = 40, nullable = false)
                            @MovedFrom(fromTable = "orders", fromColumn = "tag", table = "order_tags", column = "tag")
                            Set<String> tags;
                        }
                        """).compile();

        assertThat(result.errors()).isEmpty();
    }

    @Test
    void columnsBecomeAnEntityThatSharesTheKey() {
        Releases releases = Releases.ofJpa(folder, new HibernateLine("6").jars());
        CompilationResult result =
                releases.sources("""
                        @Entity
                        class Person { @Id long id; String street; String zip; }
                        """).accept().sources("""
                        @Entity
                        @RemovedColumn(name = "street", reason = "part of the address")
                        @RemovedColumn(name = "zip", reason = "part of the address")
                        class Person { @Id long id; @OneToOne(mappedBy = "person") Address address; }
                        """, """
                        @Entity
                        class Address {
                            @Id long id;
                            @MapsId @OneToOne(optional = false) @JoinColumn(name = "person_id") Person person;
                            @MovedFrom(fromTable = "person", fromColumn = "street") String street;
                            @MovedFrom(fromTable = "person", fromColumn = "zip") String zip;
                        }
                        """).compile();

        assertThat(result.errors()).isEmpty();
    }
}
