package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.migration.Manifest;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Overlap;
import dev.inchworm.schema.SchemaObject;
import java.util.Optional;

/**
 * A draft should not touch what the newest accepted migration leaves in transition, if both are to go out together. Not one
 * of the {@link Rules}: it speaks of a plan, not of changes.
 */
public final class MeetsTransition {

    private MeetsTransition() {}

    /** The warning that this draws. */
    public static Optional<Diagnostic> check(Manifest draft, StoredMigration newest, Reading reading) {
        return Overlap.of(draft.touched(), newest.manifest().inTransition())
                .map(object -> Diagnostic.of(Code.IW695, placeOf(object, reading), object, newest.id()));
    }

    private static Place placeOf(SchemaObject object, Reading reading) {
        Place place = reading.placeOf(
                switch (object.kind()) {
                    case TABLE -> new Part.OfTable(object.owner());
                    case SEQUENCE -> new Part.OfSequence(object.owner());
                    case COLUMN -> new Part.OfColumn(object.owner(), object.part());
                    case CONSTRAINT -> new Part.OfConstraint(object.owner(), object.part());
                    case INDEX -> new Part.OfIndex(object.owner(), object.part());
                });
        return place.equals(Place.NOWHERE) ? reading.placeOf(new Part.OfTable(object.owner())) : place;
    }
}
