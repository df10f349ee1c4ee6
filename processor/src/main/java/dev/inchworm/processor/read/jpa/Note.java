package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;

/** An annotation and where it stands. */
record Note(Annotation annotation, Place place) {

    /** Where {@code attribute} is written, or else the annotation. */
    Place at(String attribute) {
        return annotation.values().containsKey(attribute) ? place.attribute(attribute) : place;
    }

    /** {@code @Column}. */
    @Override
    public String toString() {
        return "@" + annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
    }
}
