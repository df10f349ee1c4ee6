package dev.inchworm.processor.diagnostic;

/** How messages name a part of the schema: by where the sources ask for it, and by what the database calls it. */
public final class Subject {

    private Subject() {}

    /** {@code com.acme.Order.createdBy (orders.created_by)}, or just the latter where no source asks for it. */
    public static String of(Place place, String object) {
        return place.type().isEmpty() ? object : place + " (" + object + ")";
    }
}
