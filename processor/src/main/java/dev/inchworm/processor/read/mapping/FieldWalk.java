package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.Known.BACKFILL;
import static dev.inchworm.processor.read.mapping.Known.CHECK;
import static dev.inchworm.processor.read.mapping.Known.COLUMN;
import static dev.inchworm.processor.read.mapping.Known.COMPUTED;
import static dev.inchworm.processor.read.mapping.Known.DEFAULT_SQL;
import static dev.inchworm.processor.read.mapping.Known.EMBEDDED;
import static dev.inchworm.processor.read.mapping.Known.ID;
import static dev.inchworm.processor.read.mapping.Known.IDENTITY;
import static dev.inchworm.processor.read.mapping.Known.INDEX;
import static dev.inchworm.processor.read.mapping.Known.REFERENCES;
import static dev.inchworm.processor.read.mapping.Known.RENAMED_FROM;
import static dev.inchworm.processor.read.mapping.Known.SEQUENCE;
import static dev.inchworm.processor.read.mapping.Known.SQL_TYPE;
import static dev.inchworm.processor.read.mapping.Known.TRANSIENT;
import static dev.inchworm.processor.read.mapping.Known.TYPE_CHANGE;
import static dev.inchworm.processor.read.mapping.Known.UNIQUE;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import dev.inchworm.processor.read.mapping.MappedField.Inside;
import dev.inchworm.processor.read.mapping.MappedField.OldPrefix;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fields of an entity that make columns: superclasses first, embedded values opened up. */
final class FieldWalk {

    /** What only a field with a column of its own may say. */
    private static final List<Known> OF_ONE_COLUMN =
            List.of(COLUMN, SQL_TYPE, IDENTITY, SEQUENCE, COMPUTED, DEFAULT_SQL);

    /** What only a class with a table may say of several columns. */
    private static final List<Known> OF_TABLES = List.of(INDEX, UNIQUE, CHECK, REFERENCES);

    /** What a field that holds an entity may not say, since its columns follow the key. */
    private static final List<Known> NOT_OF_REFERENCES = List.of(SQL_TYPE, IDENTITY, SEQUENCE, COMPUTED);

    /** What only a field that makes columns may say. */
    private static final int OF_COLUMNS = Marks.set(
            COLUMN,
            ID,
            IDENTITY,
            SEQUENCE,
            COMPUTED,
            INDEX,
            UNIQUE,
            CHECK,
            REFERENCES,
            EMBEDDED,
            DEFAULT_SQL,
            SQL_TYPE,
            RENAMED_FROM,
            BACKFILL,
            TYPE_CHANGE);

    private final Classes classes;
    private final Problems problems;
    private final Deque<String> embedding = new ArrayDeque<>();

    FieldWalk(Classes classes, Problems problems) {
        this.classes = classes;
        this.problems = problems;
    }

    /** The annotations of the superclasses that hand their fields down to {@code type}, topmost first, and its own. */
    static List<Marks> levels(Declaration type, Classes classes) {
        Marks own = new Marks(type.annotations(), Place.ofType(type.name()));
        if (type.superclass().isEmpty()) {
            return List.of(own);
        }
        List<Marks> levels = new ArrayList<>(List.of(own));
        Set<String> seen = new HashSet<>(Set.of(type.name()));
        Optional<Declaration> level = superclass(type, classes);
        // A class that extends itself is no class; javac says so.
        while (level.isPresent() && seen.add(level.get().name())) {
            levels.add(
                    0,
                    new Marks(
                            level.get().annotations(), Place.ofType(level.get().name())));
            level = superclass(level.get(), classes);
        }
        return levels;
    }

    private static Optional<Declaration> superclass(Declaration type, Classes classes) {
        return type.superclass()
                .filter(superclass -> !superclass.name().startsWith("java."))
                .flatMap(superclass -> classes.find(superclass.name()))
                .filter(superclass -> !Classes.isEntity(superclass) && !Classes.isJpaEntity(superclass));
    }

    /** The fields of {@code entity}, in the order of its columns. */
    List<MappedField> of(Declaration entity) {
        List<MappedField> fields = new ArrayList<>();
        collect(entity, Map.of(), Frame.OUTERMOST, fields);
        return fields;
    }

    /** What embedding makes of the fields inside. */
    private record Frame(Optional<Place> site, String prefix, OldPrefix oldPrefix, boolean nullable, boolean key) {
        static final Frame OUTERMOST =
                new Frame(Optional.empty(), "", new OldPrefix("", Optional.empty()), false, false);

        Frame within(Place place, Mark embedded, Marks marks, boolean nowNullable, boolean nowKey) {
            String more = embedded.text("prefix").orElse("");
            Optional<Mark> hint = marks.all(RENAMED_FROM).stream()
                    .filter(mark -> !mark.says("column"))
                    .findFirst();
            String oldMore = hint.flatMap(mark -> mark.text("value")).orElse(more);
            OldPrefix old = new OldPrefix(oldPrefix.text() + oldMore, hint.or(oldPrefix::hint));
            return new Frame(Optional.of(place), prefix + more, old, nowNullable, nowKey);
        }
    }

    private void collect(Declaration type, Map<String, TypeUse> bindings, Frame frame, List<MappedField> into) {
        if (type.superclass().isPresent() && !type.superclass().get().name().startsWith("java.")) {
            collectInherited(type, type.superclass().get(), bindings, frame, into);
        }
        Place place = Place.ofType(type.name());
        for (Field field : type.fields()) {
            Marks marks = new Marks(field.annotations(), place.member(field.name()));
            if (isMapped(field, marks)) {
                Optional<MappedField> mapped = mapped(field, marks, bind(field.type(), bindings), frame);
                if (mapped.isPresent()) {
                    into.add(mapped.get());
                }
            }
        }
    }

    private void collectInherited(
            Declaration type, TypeUse superclass, Map<String, TypeUse> bindings, Frame frame, List<MappedField> into) {
        Optional<Declaration> declared = classes.find(superclass.name());
        if (declared.isEmpty()) {
            problems.report(Code.IW010, Place.ofType(type.name()), type.name(), superclass.name());
        } else if (Classes.isEntity(declared.get()) || Classes.isJpaEntity(declared.get())) {
            problems.report(Code.IW005, Place.ofType(type.name()), type.name(), superclass.name());
        } else if (!embedding.contains(superclass.name())) {
            embedding.push(superclass.name());
            collect(declared.get(), bindings(declared.get(), bind(superclass, bindings)), frame, into);
            embedding.pop();
        }
    }

    /** Whether the field makes columns; one that does not must not say anything about them. */
    private boolean isMapped(Field field, Marks marks) {
        if (!field.isTransient() && !marks.has(TRANSIENT)) {
            return true;
        }
        String how = marks.has(TRANSIENT) ? "@Transient" : "transient";
        marks.firstOf(OF_COLUMNS)
                .ifPresent(mark -> problems.report(Code.IW007, mark.place(), marks.place(), mark, how));
        return false;
    }

    private Optional<MappedField> mapped(Field field, Marks marks, TypeUse type, Frame frame) {
        boolean nullable = nullable(type, marks, frame);
        Place site = frame.site().orElse(marks.place());
        boolean key = frame.key() || marks.has(ID);
        Optional<Mark> embedded = marks.first(EMBEDDED);
        Optional<Inside> inside =
                embedded.flatMap(mark -> inside(type, marks, mark, frame.within(site, mark, marks, nullable, key)));
        if (embedded.isPresent() && inside.isEmpty()) {
            return Optional.empty();
        }
        Optional<Declaration> target = embedded.isPresent() || JavaTypes.isKnown(type.name())
                ? Optional.empty()
                : classes.findEntity(type.name());
        if (target.isPresent()) {
            refuse(NOT_OF_REFERENCES, marks, "its columns are those of the key of " + type.name());
        }
        return Optional.of(new MappedField(
                field.name(), type, marks, site, frame.prefix(), frame.oldPrefix(), nullable, key, target, inside));
    }

    /** The fields of an embedded value. */
    private Optional<Inside> inside(TypeUse type, Marks marks, Mark embedded, Frame inner) {
        refuse(OF_ONE_COLUMN, marks, "an embedded value has no column of its own; say it in " + type.name());
        return embeddable(type, embedded).map(inside -> {
            List<MappedField> parts = new ArrayList<>();
            embedding.push(type.name());
            collect(inside, bindings(inside, type), inner, parts);
            embedding.pop();
            List<Marks> levels = levels(inside, classes);
            for (Marks level : levels) {
                refuse(OF_TABLES, level, "an embedded value has no table; say it on a field of it, or on the entity");
            }
            return new Inside(levels, inner.prefix(), inner.oldPrefix(), parts);
        });
    }

    private boolean nullable(TypeUse type, Marks marks, Frame frame) {
        if (!marks.nullable()) {
            return frame.nullable();
        }
        if (JavaTypes.isPrimitive(type.name())) {
            problems.report(Code.IW032, marks.place(), marks.place(), type.name(), JavaTypes.boxed(type.name()));
        }
        return true;
    }

    private void refuse(List<Known> annotations, Marks marks, String why) {
        for (Known annotation : annotations) {
            marks.first(annotation)
                    .ifPresent(mark -> problems.report(Code.IW017, mark.place(), marks.place(), mark, why));
        }
    }

    private Optional<Declaration> embeddable(TypeUse type, Mark embedded) {
        if (embedding.contains(type.name())) {
            problems.report(Code.IW008, embedded.place(), embedded.place(), type.name());
            return Optional.empty();
        }
        Optional<Declaration> declared = JavaTypes.isKnown(type.name()) ? Optional.empty() : classes.find(type.name());
        Optional<Declaration> usable = declared.filter(d ->
                (d.kind() == Kind.CLASS || d.kind() == Kind.RECORD) && !d.name().startsWith("java."));
        if (usable.isEmpty()) {
            problems.report(Code.IW009, embedded.place(), embedded.place(), type.name(), "it is no class with fields");
        } else if (Classes.isEntity(usable.get()) || Classes.isJpaEntity(usable.get())) {
            problems.report(
                    Code.IW009, embedded.place(), embedded.place(), type.name(), "it is an entity with its own table");
            return Optional.empty();
        }
        return usable;
    }

    private static Map<String, TypeUse> bindings(Declaration type, TypeUse use) {
        if (type.typeParameters().isEmpty()
                || use.arguments().size() != type.typeParameters().size()) {
            return Map.of();
        }
        Map<String, TypeUse> bindings = new HashMap<>();
        for (int i = 0; i < type.typeParameters().size(); i++) {
            bindings.put(type.typeParameters().get(i), use.arguments().get(i));
        }
        return bindings;
    }

    private static TypeUse bind(TypeUse use, Map<String, TypeUse> bindings) {
        if (bindings.isEmpty()) {
            return use;
        }
        TypeUse bound = bindings.get(use.name());
        if (bound != null) {
            return bound;
        }
        return use.arguments().isEmpty()
                ? use
                : new TypeUse(
                        use.name(),
                        use.arguments().stream()
                                .map(argument -> bind(argument, bindings))
                                .toList());
    }
}
