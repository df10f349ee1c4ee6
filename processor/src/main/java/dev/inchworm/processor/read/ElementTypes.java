package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Names of types and uses of types, as the compiler knows them. */
final class ElementTypes {

    private final Elements elements;
    private final Map<TypeElement, String> names = new HashMap<>();
    private final Map<String, TypeUse> plainUses = new HashMap<>();

    ElementTypes(Elements elements) {
        this.elements = elements;
    }

    String nameOf(TypeElement type) {
        String name = names.get(type);
        if (name == null) {
            name = elements.getBinaryName(type).toString();
            names.put(type, name);
        }
        return name;
    }

    TypeUse use(TypeMirror type) throws Unresolved {
        return switch (type.getKind()) {
            case BOOLEAN -> plain("boolean");
            case BYTE -> plain("byte");
            case SHORT -> plain("short");
            case INT -> plain("int");
            case LONG -> plain("long");
            case CHAR -> plain("char");
            case FLOAT -> plain("float");
            case DOUBLE -> plain("double");
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> array((ArrayType) type);
            case TYPEVAR ->
                plain(((TypeVariable) type).asElement().getSimpleName().toString());
            case WILDCARD -> wildcard((WildcardType) type);
            default -> throw new Unresolved();
        };
    }

    private TypeUse declared(DeclaredType type) throws Unresolved {
        String name = nameOf((TypeElement) type.asElement());
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return plain(name);
        }
        List<TypeUse> uses = new ArrayList<>(arguments.size());
        for (TypeMirror argument : arguments) {
            uses.add(use(argument));
        }
        return new TypeUse(name, uses);
    }

    private TypeUse array(ArrayType type) throws Unresolved {
        TypeUse component = use(type.getComponentType());
        return new TypeUse(component.name() + "[]", component.arguments());
    }

    private TypeUse wildcard(WildcardType type) throws Unresolved {
        if (type.getExtendsBound() != null) {
            return new TypeUse(TypeUse.EXTENDS, List.of(use(type.getExtendsBound())));
        }
        if (type.getSuperBound() != null) {
            return new TypeUse(TypeUse.SUPER, List.of(use(type.getSuperBound())));
        }
        return plain(TypeUse.WILDCARD);
    }

    private TypeUse plain(String name) {
        TypeUse use = plainUses.get(name);
        if (use == null) {
            use = new TypeUse(name, List.of());
            plainUses.put(name, use);
        }
        return use;
    }
}
