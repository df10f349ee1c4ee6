package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Sql;
import java.util.Optional;

/**
 * A column in the making.
 *
 * @param place where it is asked for
 */
record ColumnDraft(
        Name name,
        ColumnType type,
        boolean nullable,
        Optional<Sql> defaultSql,
        Optional<Generation> generation,
        Optional<String> comment,
        Place place) {

    static ColumnDraft of(Name name, ColumnType type, boolean nullable, Place place) {
        return new ColumnDraft(name, type, nullable, Optional.empty(), Optional.empty(), Optional.empty(), place);
    }

    ColumnDraft withNullable(boolean newNullable) {
        return new ColumnDraft(name, type, newNullable, defaultSql, generation, comment, place);
    }

    ColumnDraft withGeneration(Optional<Generation> newGeneration) {
        return new ColumnDraft(name, type, nullable, defaultSql, newGeneration, comment, place);
    }

    ColumnDraft withType(ColumnType newType) {
        return new ColumnDraft(name, newType, nullable, defaultSql, generation, comment, place);
    }

    ColumnDraft withComment(Optional<String> newComment) {
        return new ColumnDraft(name, type, nullable, defaultSql, generation, newComment, place);
    }

    Column column(MySqlSpelling mySql) {
        return new Column(
                name.stored(), type.type(), mySql.everywhere(type), nullable, defaultSql, generation, comment);
    }
}
