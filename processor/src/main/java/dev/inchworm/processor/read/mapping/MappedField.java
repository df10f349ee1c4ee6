package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * A field that makes columns of some table: one of the entity's own, an inherited one, or one of an embedded value.
 *
 * @param name of the field
 * @param type with type variables replaced by what they stand for
 * @param marks its annotations; their place is the field, wherever it is declared
 * @param site the field of the entity (or of a superclass) that it comes through; itself, unless embedded
 * @param prefix what embedding puts before the names of its columns
 * @param oldPrefix what embedding put there before
 * @param nullable whether there may be no value, be it because an embedded value around it may be missing
 * @param key whether its columns belong to the primary key
 * @param target the entity that it holds, which makes it a reference
 * @param inside what an embedded value consists of; empty for all others
 */
record MappedField(
        String name,
        TypeUse type,
        Marks marks,
        Place site,
        String prefix,
        OldPrefix oldPrefix,
        boolean nullable,
        boolean key,
        Optional<Declaration> target,
        Optional<Inside> inside) {

    /**
     * What stood before the names of an embedded value's columns until the last accepted migration.
     *
     * @param hint the {@code @RenamedFrom} that says so; empty where nothing does, and the prefix is what it was
     */
    record OldPrefix(String text, Optional<Mark> hint) {}

    /**
     * An embedded value.
     *
     * @param levels the annotations of its superclasses and of its class
     * @param prefix what stands before the names of its columns
     * @param fields in the order of its columns
     */
    record Inside(List<Marks> levels, String prefix, OldPrefix oldPrefix, List<MappedField> fields) {
        Inside {
            fields = List.copyOf(fields);
        }
    }

    /** Where it is declared. */
    Place place() {
        return marks.place();
    }

    /** What stands before the names of the columns that are spoken of here. */
    String innerPrefix() {
        return inside.isPresent() ? inside.get().prefix() : prefix;
    }

    boolean isEmbedded() {
        return inside.isPresent();
    }
}
