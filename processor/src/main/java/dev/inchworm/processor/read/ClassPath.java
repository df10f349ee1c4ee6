package dev.inchworm.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** What there is beside the sources. */
public final class ClassPath {

    private ClassPath() {}

    /**
     * Whether the class {@code type} is there for a compile that {@code root} is part of. Outside of named modules the
     * compiler is asked for what that one module sees: to ask it for a class that may be in any module means to look into
     * each of the platform's, which costs several times as much.
     */
    public static boolean has(Elements elements, Element root, String type) {
        ModuleElement module = elements.getModuleOf(root);
        return (module != null && module.isUnnamed()
                        ? elements.getTypeElement(module, type)
                        : elements.getTypeElement(type))
                != null;
    }
}
