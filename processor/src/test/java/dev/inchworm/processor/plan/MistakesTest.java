package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.plan.Mistakes.Harmless;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan verifier notices every mistake that can be made in a plan, but for those that do not matter. */
class MistakesTest {

    private static final List<Harmless> HARMLESS = List.of(
            Harmless.of("STEPS_SWAPPED .*", "Neither step needs the other, or the verifier would have said so."),
            Harmless.of(
                    ".*moved to (the beginning of )?BACKFILL \\(e.*",
                    "Expand and backfill both come before the roll-out, and nothing in between needs the step."),
            Harmless.of(
                    ".*moved to (the beginning of )?EXPAND \\(b\\d+: (Builds|Lets|Looks).*",
                    "An index or key that is there before the backfill makes it slower, not wrong."),
            Harmless.of(
                    ".* together with .*",
                    "Two statements that only touch the catalog, or look at rows before they lock: in one transaction as good"
                            + " as in two."),
            Harmless.of(
                    "UNDO_DROPPED .*|.* undone without (ALTER TABLE|DROP INDEX CONCURRENTLY IF EXISTS).*",
                    "What stays goes with the column or table whose addition is undone after it."),
            Harmless.of(
                    ".*moved to (the beginning of )?(EXPAND|BACKFILL) \\(t\\d+: (Refuses NULL|Checks rows).*",
                    "The old release obeys it too: a default, a trigger or a check of its own sees to that."),
            Harmless.of(
                    ".*moved to (the beginning of )?(TIGHTEN|REMOVE) \\([et]\\d+: (Drops the check, which NOT NULL|Ends the"
                            + " sync|Makes the index).*",
                    "Until then more holds, or is filled, than has to."),
            Harmless.of(
                    ".*moved to (the beginning of )?TIGHTEN \\(r\\d+: Drops the (foreign key|unique constraint|unique index|index|view).*",
                    "The old release is gone by then, and undo brings it back."),
            Harmless.of(
                    ".*moved to BACKFILL \\(r\\d+: Drops the foreign key.*|.*moved to (the beginning of )?(TIGHTEN|REMOVE)"
                            + " \\([bt]\\d+: Looks at the rows.*",
                    "The same key over the other one of two columns that are kept equal holds at that time."),
            Harmless.of(
                    "(?!LOCK_).*t\\d+: Gives the sequences behind identity columns.*",
                    "Only the server knows such a sequence by name; DriftAfterEveryStepTest and the harness see what it is called."),
            Harmless.of("STATEMENT_DROPPED \\w+ without EXPLAIN.*", "EXPLAIN changes nothing; it fails early."),
            Harmless.of(
                    "WEAKENED \\w+ with 'INSERT' for 'INSERT OR UPDATE' \\(e\\d+: (Adds column .* nullable for now|Fills).*",
                    "It fills what is inserted without a value; rows that exist have one, or get it by the backfill."),
            Harmless.of(
                    "(STEP_DROPPED|STEP_MOVED|.*moved to the beginning of).*Creates the database schema.*",
                    "Whether schemas exist is not part of the model; the statement before would fail in front of everybody."),
            Harmless.of(
                    ".*moved to (the beginning of )?(TIGHTEN|REMOVE) \\(e\\d+: The comment on.*",
                    "Nobody reads a comment but people."),
            Harmless.of(
                    "STEP_DROPPED without r\\d+ \\(r\\d+: Drops the (unique constraint|index).*",
                    "It goes with its column, under a lock on the same table."),
            Harmless.of(
                    "STEP_DROPPED without r\\d+ \\(r\\d+: Drops the foreign key orders_parent_fkey from orders to orders.*",
                    "It goes with its column, under a lock on the same table, which is the one it refers to."),
            Harmless.of(
                    "LOCK_UNDECLARED .* (All of|Lets (invoice refer to invoice|(customers|orders|(audit.)?order lines)"
                            + " refer to .*orders)).*",
                    "Nobody uses these tables yet."),
            Harmless.of(
                    "WEAKENED e\\d+ with '' for 'NOT VALID' \\(e\\d+: Lets invoice refer to customers.*",
                    "The table is new and empty: there is nothing to look at."),
            Harmless.of(
                    "b\\d+ OVERWRITING \\(b\\d+: Gives .*",
                    "Both columns are kept equal: what it writes is there already."),
            Harmless.of(
                    ".*moved to (the beginning of )?\\w+ \\(t\\d+: Renames the (constraint|index).*",
                    "No statement that the entities imply says the name of a constraint or an index."),
            Harmless.of(
                    "CONCESSION_DROPPED .* cannot use ON CONFLICT ON CONSTRAINT .*",
                    "The statements that the entities imply name columns."),
            Harmless.of(
                    ".*moved to (the beginning of )?REMOVE \\(t\\d+: (Takes the default|Makes .* a plain column|Makes .* an"
                            + " identity column).*",
                    "Rows inserted without the column get more than they have to."),
            Harmless.of(
                    "(STEP_DROPPED without|STEP_MOVED|e\\d+ moved).* \\(e[24]: Looks at the rows of orders that exist.*",
                    "A stricter check takes the place of this one in contract, and is compared with the rows itself."),
            Harmless.of(
                    ".*\\((t\\d+|r1): Looks for duplicates that the unique index"
                            + " (inchworm_new_(orders|parcels)_becomes_unique_\\w+|becomes_plain|narrowed) would not allow.*",
                    "Another unique index, over fewer of these columns, allows none either."),
            Harmless.of(
                    ".*moved to (the beginning of )?(EXPAND|BACKFILL) \\(t\\d+: Builds the unique index inchworm_new.*",
                    "The old release has another key over fewer of these columns, and obeys it."),
            Harmless.of(
                    ".*moved to (the beginning of )?TIGHTEN \\(r\\d+: (Replaces the primary key|Drops the old unique).*",
                    "The old release is gone by then, and undo brings it back."),
            Harmless.of(
                    ".*moved to (the beginning of )?TIGHTEN \\(e\\d+: Gives orders.rank a default.*",
                    "Until then a trigger fills what is inserted without it."),
            Harmless.of(
                    "LOCK_UNDECLARED .*Lets (people refer to people, teams|teams refer to people)\\.\\).*",
                    "Nobody uses these tables yet."),
            Harmless.of(
                    "WEAKENED e\\d+ with '' for 'NOT VALID' \\(e\\d+: Lets (teams refer to orders|notes.orders refer to|order_phones refer to|profile refer to).*",
                    "The table is new and empty: there is nothing to look at."),
            Harmless.of(
                    "CONCESSION_DROPPED .* the new release cannot delete rows of (teams|people) .*of the old one.*",
                    "The new release knows neither the table nor the column, and does no such thing."),
            Harmless.of(
                    ".*\\(t\\d+: Looks for rows without a value in (orders\\.(buyer_id|customer|customer_id|rack|status|token)"
                            + "|customer\\.(home_)?(street|zip)|reading\\.distance|purchases\\.stage), .*",
                    "A check before it compares the column, to the byte, with one that is NOT NULL."),
            Harmless.of(
                    "r[12] undone without its check \\(r[12]: Looks for orphans: rows of orders that refer to nothing in"
                            + " (customers?|orders)\\..*",
                    "The same key over a column that is kept equal has been in force all the time."),
            Harmless.of(
                    "CONCESSION_DROPPED .* cannot rely on ON DELETE RESTRICT .*",
                    "No statement fails. What becomes of rows that refer to a deleted one is for the harness to see."),
            Harmless.of(
                    "CONCESSION_DROPPED .*cannot use ON CONFLICT \\(year, mail\\).*|CONCESSION_DROPPED .*\\(becomes_plain\\).*",
                    "Another unique index is over the same columns."),
            Harmless.of(
                    "CONCESSION_DROPPED .* the new release cannot (delete rows of (batch|fax)|write duplicates to"
                            + " orders \\(orders_code_key).*",
                    "The new release knows neither the table nor the column, and does no such thing."),
            Harmless.of(
                    "CONCESSION_DROPPED .* may read rows of orders that violate orders_status_check.*",
                    "The check over the old column, which is kept equal, is in force until then."),
            Harmless.of(
                    "CONCESSION_DROPPED .* the new release reads NULL in orders.(storey|zip_code) .*",
                    "Its @TypeChange gives a value for NULL, which the plan cannot know."),
            Harmless.of(
                    "CONCESSION_DROPPED .*cached plan must not change result type.*",
                    "Each step that changes a type of the table says so, and once is enough."),
            Harmless.of(
                    "STEP_MOVED b\\d+ moved to EXPAND \\(b\\d+: Refuses NULL in the successor of.*",
                    "A trigger gives it a value in every row that is written."),
            Harmless.of(
                    "STATEMENT_DROPPED .* ALTER COLUMN \"(id|code|order_id|product_id)\" SET NOT NULL; .*The wider columns? takes? the names?.*",
                    "A primary key takes no NULL anyway."),
            Harmless.of(
                    "STATEMENT_DROPPED .*\"inchworm_last_\\w+\" DROP (DEFAULT|IDENTITY); .*The wider columns? takes? the names?.*",
                    "A trigger writes over what the narrow column gets by itself."),
            Harmless.of(
                    "STATEMENT_DROPPED e\\d+ without GRANT USAGE ON SEQUENCE .*",
                    "Rights are not part of the model; FilledColumnOnServersTest has a role that needs this one."),
            Harmless.of(
                    "STEP_DROPPED without b\\d+ \\(b\\d+: Builds over .* what (becomes_unique|has_more|is_dropped) is over.*"
                            + "|.*moved to BACKFILL \\(r\\d+: Drops the index inchworm_twin_.*"
                            + "|r\\d+ undone without CREATE INDEX CONCURRENTLY .*the index inchworm_twin_.*",
                    "The old release is slower without an index that nothing is unique by, not wrong."),
            Harmless.of(
                    "r\\d+ undone without its check \\(r\\d+: Looks for duplicates that the unique index inchworm_twin_.*",
                    "The unique index over the narrow column, which is kept equal, is there until nothing can be undone."),
            Harmless.of(
                    "CONCESSION_DROPPED .* the new release cannot write duplicates to parcels .*",
                    "The index over the narrow column and its twin refuse the same rows, and once is enough."),
            Harmless.of(
                    "CONCESSION_DROPPED .* cannot rely on orders.postcode being NOT NULL .*",
                    "It is copied to the old column as it is, and that one takes no NULL."),
            Harmless.of(
                    "CONCESSION_DROPPED .* cannot rely on ON DELETE SET NULL .*",
                    "No statement fails. What becomes of rows that refer to a deleted one is for the harness to see."));

    /**
     * What the verifier does not see, as it follows neither sequences behind identity columns nor what two keys over columns
     * that are kept equal mean for each other; both releases at work on a server do.
     */
    private static final List<Harmless> BEYOND = List.of(
            Harmless.of("CONCESSION_DROPPED .* may see a duplicate key \\(23505\\).*", "Two keys of twin columns."),
            Harmless.of(
                    "STATEMENT_DROPPED .*(SELECT pg_catalog.setval|ALTER SEQUENCE \"inchworm_sequence_).*The wider columns? takes?.*",
                    "A sequence behind an identity column."),
            Harmless.of(
                    ".*moved to (the beginning of )?(TIGHTEN|REMOVE) \\(b\\d+: The foreign key inchworm_twin_.* takes the place of.*",
                    "Two keys of twin columns."));

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsNoticed(GoldenCase golden) {
        List<Harmless> harmless =
                Stream.concat(HARMLESS.stream(), BEYOND.stream()).toList();
        assertThat(Mistakes.unnoticed(
                        golden.rollout().plan(14), golden.rollout().trial(14), harmless))
                .isEmpty();
    }

    static Stream<GoldenCase> cases() {
        // What people have written is theirs to answer for.
        return GoldenCase.all()
                .filter(golden -> !golden.expected().containsKey("problems.txt")
                        && golden.custom().isEmpty());
    }
}
