/**
 * From {@link dev.inchworm.processor.read.Declaration}s with JPA's annotations to the tables that Hibernate would make of them.
 *
 * <p>{@link dev.inchworm.processor.read.jpa.JpaMapping} is the way in. What is declared becomes a model first, which no database and
 * no provider has a part in: {@code PersistentClass}es in their hierarchies with their {@code Attribute}s. Binders then make
 * {@code TableDraft}s of it as Hibernate does, whose names ({@code HibernateNaming}, {@code HashedNames}) and types ({@code BasicTypes}) are
 * its own. What is not understood is reported at its element, never left out in silence.
 *
 * <p>Pure, and without a dependency on JPA or Hibernate: annotations are known by their names. {@code HibernateOracleTest}
 * compares what comes out with what Hibernate makes of the same classes on a real server.
 */
package dev.inchworm.processor.read.jpa;
