package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.read.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which annotations are read, or known to make no difference to tables. Any other of JPA's and Hibernate's is an error at its
 * element: a schema that is silently not the one that Hibernate expects would be found out in production.
 */
final class Supported {

    private static final Set<String> JPA = Set.of(
            // Read.
            "Access",
            "AttributeOverride",
            "Basic",
            "CollectionTable",
            "Column",
            "Convert",
            "Converter",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "ElementCollection",
            "Embeddable",
            "Embedded",
            "EmbeddedId",
            "Entity",
            "Enumerated",
            "GeneratedValue",
            "Id",
            "IdClass",
            "Inheritance",
            "JoinColumn",
            "JoinTable",
            "Lob",
            "ManyToMany",
            "ManyToOne",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyTemporal",
            "MappedSuperclass",
            "MapsId",
            "OneToMany",
            "OneToOne",
            "OrderColumn",
            "PrimaryKeyJoinColumn",
            "SequenceGenerator",
            "Table",
            "TableGenerator",
            "Temporal",
            "Transient",
            "Version",
            // Without a meaning for tables.
            "Cacheable",
            "EntityListeners",
            "ExcludeDefaultListeners",
            "ExcludeSuperclassListeners",
            "MapKey",
            "NamedAttributeNode",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NamedStoredProcedureQuery",
            "NamedStoredProcedureQueries",
            "OrderBy",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "SqlResultSetMapping",
            "SqlResultSetMappings",
            "StaticMetamodel");

    private static final Set<String> HIBERNATE = Set.of(
            // Read.
            "Check",
            "ColumnDefault",
            "Comment",
            "CreationTimestamp",
            "Formula",
            "NaturalId",
            "OnDelete",
            "UpdateTimestamp",
            "UuidGenerator",
            // Without a meaning for tables.
            "BatchSize",
            "Cache",
            "Cascade",
            "DynamicInsert",
            "DynamicUpdate",
            "Fetch",
            "FetchProfile",
            "FetchProfileOverride",
            "Filter",
            "FilterDef",
            "Filters",
            "Immutable",
            "LazyGroup",
            "NamedNativeQuery",
            "NamedQuery",
            "NaturalIdCache",
            "NotFound",
            "OptimisticLock",
            "OptimisticLocking",
            "QueryCacheLayout",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLInsert",
            "SQLOrder",
            "SQLRestriction",
            "SQLUpdate",
            "SelectBeforeUpdate",
            "Synchronize",
            "Where",
            "WhereJoinTable",
            "SQLJoinTableRestriction",
            "Mutability",
            "Polymorphism",
            "ConcreteProxy");

    /** Attributes of supported annotations that are not read; all others are. */
    private static final Map<String, Set<String>> UNREAD = new HashMap<>();

    static {
        UNREAD.put("Table", Set.of("catalog"));
        UNREAD.put("CollectionTable", Set.of("catalog"));
        UNREAD.put("JoinTable", Set.of("catalog"));
        UNREAD.put("SequenceGenerator", Set.of("catalog"));
        UNREAD.put("TableGenerator", Set.of("catalog"));
    }

    private Supported() {}

    /** Reports what is not read of those annotations. */
    static void check(Notes notes, Problems problems) {
        for (Annotation annotation : notes.annotations()) {
            String type = annotation.type();
            if (type.startsWith(Notes.JPA)) {
                String name = type.substring(Notes.JPA.length());
                if (!JPA.contains(name)) {
                    problems.report(Code.IW061, notes.place().annotation(type, 0), notes.place(), "@" + name);
                }
                for (String unread : UNREAD.getOrDefault(name, Set.of())) {
                    if (!annotation.text(unread).isEmpty()) {
                        problems.report(
                                Code.IW061,
                                notes.place().annotation(type, 0).attribute(unread),
                                notes.place(),
                                "@" + name + "(" + unread + ")");
                    }
                }
            } else if (type.startsWith(Notes.HIBERNATE)
                    && !HIBERNATE.contains(type.substring(Notes.HIBERNATE.length()))) {
                problems.report(
                        Code.IW061,
                        notes.place().annotation(type, 0),
                        notes.place(),
                        "@" + type.substring(Notes.HIBERNATE.length()));
            }
        }
    }
}
