package dev.inchworm.processor.read.jpa;

import java.util.List;

/** An attribute that makes a column, and where it is bound. */
record Holder(Attribute attribute, Scope scope) {

    /**
     * Whether Hibernate comes to it before {@code other} of the same entity, so that the column is as this one says: identifiers
     * first, then class by class from the top, and in each by name, not by where a field stands.
     */
    boolean isBefore(Holder other) {
        if (scope.owner() != other.scope.owner() || scope.key() || other.scope.key()) {
            return false;
        }
        int levels = Integer.compare(level(), other.level());
        return levels < 0 || levels == 0 && path().compareTo(other.path()) < 0;
    }

    private String path() {
        return scope.path() + attribute.name();
    }

    /** Attributes of one class follow each other, so that the first of them tells how far up the class is. */
    private int level() {
        String path = path();
        int dot = path.indexOf('.');
        String outermost = dot < 0 ? path : path.substring(0, dot);
        List<Attribute> all = scope.owner().all();
        String declaring = all.stream()
                .filter(each -> each.name().equals(outermost))
                .map(Attribute::declaring)
                .findFirst()
                .orElse(attribute.declaring());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).declaring().equals(declaring)) {
                return i;
            }
        }
        return all.size();
    }
}
