package dev.inchworm.runtime.platform;

/** What the catalog says about the name of an index. */
public enum IndexState {
    /** Nothing of that name exists. */
    ABSENT,
    /** A build or a drop of it was broken off. */
    INVALID,
    /** It is in use. */
    VALID
}
