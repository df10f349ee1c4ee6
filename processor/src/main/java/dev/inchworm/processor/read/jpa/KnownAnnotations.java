package dev.inchworm.processor.read.jpa;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every annotation of JPA and Hibernate, and what becomes of each of its attributes. What is listed nowhere is refused as well, so
 * that an attribute that a later version adds is never passed over in silence.
 */
final class KnownAnnotations {

    /** {@code Name: what is read | what makes no difference to tables | what is refused}. */
    private static final String JPA = """
            Access: value
            AssociationOverride: joinColumns name foreignKey joinTable
            AssociationOverrides: value
            AttributeOverride: column name
            AttributeOverrides: value
            Basic: optional | fetch
            Cacheable: | value
            CheckConstraint: constraint name | | options
            CollectionTable: foreignKey indexes joinColumns name schema uniqueConstraints | | catalog options
            Column: check columnDefinition comment length name nullable precision scale secondPrecision table unique insertable updatable | | options
            Convert: attributeName converter disableConversion
            Converter: autoApply
            Converts: value
            ColumnResult: | name type
            ConstructorResult: | columns targetClass
            DiscriminatorColumn: columnDefinition discriminatorType length name | | options
            DiscriminatorValue: value
            ElementCollection: targetClass | fetch
            Embeddable:
            Embedded:
            EmbeddedId:
            Entity: name
            EnumeratedValue:
            EntityListeners: | value
            EntityResult: | discriminatorColumn entityClass fields lockMode
            Enumerated: value
            ExcludeDefaultListeners:
            ExcludeSuperclassListeners:
            FieldResult: | column name
            ForeignKey: foreignKeyDefinition name value | | options
            GeneratedValue: generator strategy
            Id:
            IdClass: value
            Index: columnList name unique | | options
            Inheritance: strategy
            JoinColumn: check columnDefinition comment foreignKey name nullable referencedColumnName table unique | insertable updatable | options
            JoinColumns: foreignKey value
            JoinTable: check comment foreignKey indexes inverseForeignKey inverseJoinColumns joinColumns name schema uniqueConstraints | | catalog options
            Lob:
            ManyToMany: mappedBy targetEntity | cascade fetch
            ManyToOne: optional targetEntity | cascade fetch
            MapKey: | name
            MapKeyClass: value
            MapKeyColumn: columnDefinition length name precision scale unique | insertable nullable updatable | options table
            MapKeyEnumerated: value
            MapKeyJoinColumn: columnDefinition foreignKey name referencedColumnName unique | insertable nullable updatable | options table
            MapKeyJoinColumns: foreignKey value
            MapKeyTemporal: value
            MappedSuperclass:
            MapsId: value
            NamedAttributeNode: | keySubgraph subgraph value
            NamedEntityGraph: | attributeNodes includeAllAttributes name subclassSubgraphs subgraphs
            NamedEntityGraphs: | value
            NamedNativeQueries: | value
            NamedNativeQuery: | classes columns entities hints name query resultClass resultSetMapping
            NamedQueries: | value
            NamedQuery: | hints lockMode name query resultClass
            NamedStoredProcedureQueries: | value
            NamedStoredProcedureQuery: | hints name parameters procedureName resultClasses resultSetMappings
            NamedSubgraph: | attributeNodes name type
            OneToMany: mappedBy targetEntity | cascade fetch orphanRemoval
            OneToOne: mappedBy optional targetEntity | cascade fetch orphanRemoval
            OrderBy: | value
            OrderColumn: columnDefinition name nullable | insertable updatable | options
            PersistenceContext: | name properties synchronization type unitName
            PersistenceContexts: | value
            PersistenceProperty: | name value
            PersistenceUnit: | name unitName
            PersistenceUnits: | value
            PostLoad:
            PostPersist:
            PostRemove:
            PostUpdate:
            PrePersist:
            PreRemove:
            PreUpdate:
            PrimaryKeyJoinColumn: columnDefinition foreignKey name referencedColumnName | | options
            PrimaryKeyJoinColumns: foreignKey value
            QueryHint: | name value
            SecondaryTable: check comment foreignKey indexes name pkJoinColumns schema uniqueConstraints | | catalog options
            SecondaryTables: value
            SequenceGenerator: allocationSize initialValue name schema sequenceName | | catalog options
            SequenceGenerators: value
            SqlResultSetMapping: | classes columns entities name
            SqlResultSetMappings: | value
            StaticMetamodel: | value
            StoredProcedureParameter: | mode name type
            Table: check comment indexes name schema uniqueConstraints | | catalog options
            TableGenerator: indexes name pkColumnName schema table uniqueConstraints valueColumnName | allocationSize initialValue pkColumnValue | catalog options
            TableGenerators: value
            Temporal: value
            Transient:
            UniqueConstraint: columnNames name | | options
            Version:
            """;

    private static final String HIBERNATE = """
            Any: optional | cascade fetch
            AnyDiscriminator: value
            AnyDiscriminatorImplicitValues: | implementation value
            AnyDiscriminatorValue: | discriminator entity
            AnyDiscriminatorValues: | value
            AnyKeyJavaClass: value
            AnyKeyJavaType: value
            AnyKeyJdbcType: value
            AnyKeyJdbcTypeCode: value
            Array: length
            AttributeAccessor: | strategy value
            Bag:
            BatchSize: | size
            Cache: | include includeLazy region usage
            Cascade: | value
            Check: constraints name
            Checks: value
            CollectionId: column generator | | generatorImplementation
            CollectionIdJavaType: value
            CollectionIdMutability: | value
            ColumnDefault: value
            ColumnTransformer: | forColumn read write
            ColumnTransformers: | value
            Comment: value | | on
            Comments: value
            ConcreteProxy:
            CreationTimestamp: | source
            ConverterRegistration: autoApply converter domainType
            ConverterRegistrations: value
            CurrentTimestamp: | event source timing
            DiscriminatorFormula: discriminatorType value
            DiscriminatorOptions: force | insert
            DynamicInsert: | value
            DynamicUpdate: | value
            EmbeddableInstantiator: | value
            EmbeddableInstantiatorRegistration: | embeddableClass instantiator
            EmbeddableInstantiatorRegistrations: | value
            EmbeddedColumnNaming: value
            EmbeddedTable: value
            Fetch: | value
            FetchProfile: | fetchOverrides name
            FetchProfileOverride: | fetch mode profile
            FetchProfileOverrides: | value
            FetchProfiles: | value
            Filter: | aliases condition deduceAliasInjectionPoints name
            FilterDef: | applyToLoadByKey autoEnabled defaultCondition name parameters
            FilterDefs: | value
            FilterJoinTable: | aliases condition deduceAliasInjectionPoints name
            FilterJoinTables: | value
            Filters: | value
            Formula: | value
            FractionalSeconds: value
            Generated: | event sql value writable
            GeneratedColumn: value
            GeneratorType: | type when
            GenericGenerator: name parameters strategy type
            GenericGenerators: value
            HQLSelect: | query
            Immutable:
            Imported: | rename
            Index: name | columnNames
            Instantiator: | value
            JavaType: value
            JdbcType: value
            JdbcTypeCode: value
            JoinColumnOrFormula: column formula
            JoinColumnsOrFormulas: value
            JoinFormula: referencedColumnName | value
            LazyCollection: | value
            LazyGroup: | value
            LazyToOne: | value
            ListIndexBase: value
            Loader: | namedQuery
            ManyToAny: | cascade fetch
            MapKeyJavaType: value
            MapKeyJdbcType: value
            MapKeyJdbcTypeCode: value
            MapKeyMutability: | value
            MapKeyType: value | parameters
            Mutability: | value
            NamedEntityGraph: | graph name root
            NamedEntityGraphs: | value
            NamedNativeQueries: | value
            NamedNativeQuery: | cacheMode cacheRegion cacheRetrieveMode cacheStoreMode cacheable callable comment fetchSize flush flushMode name query querySpaces readOnly resultClass resultSetMapping timeout
            NamedQueries: | value
            NamedQuery: | cacheMode cacheRegion cacheRetrieveMode cacheStoreMode cacheable comment fetchSize flush flushMode name query readOnly resultClass timeout
            Nationalized:
            NaturalId: | mutable
            NaturalIdCache: | region
            NaturalIdClass: | value
            NativeGenerator: sequenceForm | tableForm
            NotFound: action
            OnDelete: action
            OptimisticLock: | excluded
            OptimisticLocking: | type
            OrderBy: | clause
            ParamDef: | name resolver type
            Parameter: | name value
            Parent:
            PartitionKey:
            Persister: | impl
            Polymorphism: | type
            Proxy: | lazy proxyClass
            PropertyRef: value
            QueryCacheLayout: | layout
            RowId: | value
            SQLDelete: | callable check sql table verify
            SQLDeleteAll: | callable check sql table verify
            SQLDeletes: | value
            SQLInsert: | callable check sql table verify
            SQLInserts: | value
            SQLJoinTableRestriction: | value
            SQLOrder: | value
            SQLRestriction: | value
            SQLSelect: | querySpaces resultSetMapping sql
            SQLUpdate: | callable check sql table verify
            SQLUpdates: | value
            SecondaryRow: | optional owned table
            SecondaryRows: | value
            SelectBeforeUpdate: | value
            SoftDelete: columnName comment converter strategy | | options
            SortComparator: | value
            SortNatural:
            Source: | value
            SqlFragmentAlias: | alias entity table
            Subselect: value
            Synchronize: | logical value
            Target: value
            TargetEmbeddable: value
            TenantId:
            TimeZoneColumn: columnDefinition comment name | insertable updatable | options table
            TimeZoneStorage: value
            Type: value | parameters
            UpdateTimestamp: | source
            UuidGenerator: | algorithm style
            Where: | clause
            WhereJoinTable: | clause
            """;

    /** What would change tables in ways that are not read, as a whole. */
    private static final Set<String> REFUSED = Set.of(
            "org.hibernate.annotations.AttributeBinderType",
            "org.hibernate.annotations.Audited",
            "org.hibernate.annotations.Changelog",
            "org.hibernate.annotations.Collate",
            "org.hibernate.annotations.CollectionIdJavaClass",
            "org.hibernate.annotations.CollectionIdJdbcType",
            "org.hibernate.annotations.CollectionIdJdbcTypeCode",
            "org.hibernate.annotations.CollectionIdType",
            "org.hibernate.annotations.CollectionType",
            "org.hibernate.annotations.CollectionTypeRegistration",
            "org.hibernate.annotations.CollectionTypeRegistrations",
            "org.hibernate.annotations.Columns",
            "org.hibernate.annotations.CompositeType",
            "org.hibernate.annotations.CompositeTypeRegistration",
            "org.hibernate.annotations.CompositeTypeRegistrations",
            "org.hibernate.annotations.ForeignKey",
            "org.hibernate.annotations.IdGeneratorType",
            "org.hibernate.annotations.IndexColumn",
            "org.hibernate.annotations.JavaTypeRegistration",
            "org.hibernate.annotations.JavaTypeRegistrations",
            "org.hibernate.annotations.JdbcTypeRegistration",
            "org.hibernate.annotations.JdbcTypeRegistrations",
            "org.hibernate.annotations.ListIndexJavaType",
            "org.hibernate.annotations.ListIndexJdbcType",
            "org.hibernate.annotations.ListIndexJdbcTypeCode",
            "org.hibernate.annotations.MapKeyCompositeType",
            "org.hibernate.annotations.Struct",
            "org.hibernate.annotations.Table",
            "org.hibernate.annotations.Tables",
            "org.hibernate.annotations.Temporal",
            "org.hibernate.annotations.TypeBinderType",
            "org.hibernate.annotations.TypeRegistration",
            "org.hibernate.annotations.TypeRegistrations",
            "org.hibernate.annotations.ValueGenerationType",
            "org.hibernate.annotations.View");

    private static final Map<String, Attributes> ALL = new HashMap<>();

    static {
        add(Notes.JPA, JPA);
        add(Notes.HIBERNATE, HIBERNATE);
    }

    private KnownAnnotations() {}

    /** What becomes of the attributes of an annotation. */
    record Attributes(Set<String> read, Set<String> harmless, Set<String> refused) {

        /** Whether {@code attribute} may be written. */
        boolean allows(String attribute) {
            return read.contains(attribute) || harmless.contains(attribute);
        }

        /** Whether somebody has thought of {@code attribute}. */
        boolean knows(String attribute) {
            return allows(attribute) || refused.contains(attribute);
        }
    }

    /** What becomes of the annotation of that binary name; empty where it is refused as a whole, or not known. */
    static Optional<Attributes> of(String type) {
        return Optional.ofNullable(ALL.get(type));
    }

    /** Whether it is refused, and not merely unheard of. */
    static boolean isRefused(String type) {
        return REFUSED.contains(type);
    }

    /** Whether it is one of JPA's or Hibernate's for mapping. */
    static boolean isMeant(String type) {
        return type.startsWith(Notes.JPA) || type.startsWith(Notes.HIBERNATE);
    }

    private static void add(String prefix, String table) {
        for (String line : table.split("\n")) {
            int colon = line.indexOf(':');
            String[] parts = line.substring(colon + 1).split("\\|", -1);
            ALL.put(
                    prefix + line.substring(0, colon),
                    new Attributes(names(parts, 0), names(parts, 1), names(parts, 2)));
        }
    }

    private static Set<String> names(String[] parts, int at) {
        String names = at < parts.length ? parts[at].trim() : "";
        return names.isEmpty() ? Set.of() : Set.of(names.split(" "));
    }
}
