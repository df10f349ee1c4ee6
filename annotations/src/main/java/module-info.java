/**
 * The annotations that entities carry: the mapping itself ({@code dev.inchworm.mapping}) and hints about how the mapping
 * came to be what it is ({@code dev.inchworm.hint}). Needed at compile time alone; nothing reads them at run time.
 */
module dev.inchworm.annotations {
    exports dev.inchworm.mapping;
    exports dev.inchworm.hint;
}
