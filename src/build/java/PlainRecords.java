import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes out how records are compared and hashed. The compiler leaves that to {@code
 * java.lang.runtime.ObjectMethods}, which puts each method together from method handles when it is
 * first called: no AOT cache keeps that, it takes a start some milliseconds a record, and until the
 * optimizing compiler comes to it, each call goes through all those handles.
 *
 * <pre>
 * java PlainRecords.java CLASSES
 * </pre>
 *
 * CLASSES is a folder of class files. The results are those of {@code ObjectMethods} of JDK 25:
 * components in their order, {@code 31 * hash + next}, floating point by {@code compare}. What was
 * written out by hand or before stays as it is.
 */
public final class PlainRecords {
  private static final ClassDesc OBJECT_METHODS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc COMPARES_OBJECTS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final MethodTypeDesc HASHES_OBJECT =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);

  private PlainRecords() {}

  /** Rewrites what is to be rewritten. */
  public static void main(String[] arguments) throws IOException {
    ClassFile files = ClassFile.of();
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      for (Path each : all.filter(path -> path.toString().endsWith(".class")).toList()) {
        ClassModel read = files.parse(each);
        if (read.methods().stream().anyMatch(PlainRecords::isLeft)) {
          Files.write(each, files.transformClass(read, written(read)));
        }
      }
    }
  }

  /** Whether the compiler left a comparison or a hash to the run time. */
  private static boolean isLeft(MethodModel method) {
    String name = method.methodName().stringValue();
    return (name.equals("equals") || name.equals("hashCode"))
        && method.code().stream()
            .flatMap(code -> code.elementStream())
            .anyMatch(PlainRecords::asks);
  }

  private static boolean asks(CodeElement element) {
    return element instanceof InvokeDynamicInstruction call
        && call.bootstrapMethod().owner().equals(OBJECT_METHODS);
  }

  private static ClassTransform written(ClassModel read) {
    ClassDesc type = read.thisClass().asSymbol();
    List<RecordComponentInfo> parts =
        read.findAttribute(Attributes.record()).orElseThrow().components();
    return (builder, element) -> {
      if (element instanceof MethodModel method && isLeft(method)) {
        boolean equals = method.methodName().equalsString("equals");
        builder.withMethodBody(
            method.methodName(),
            method.methodType(),
            method.flags().flagsMask(),
            code -> {
              if (equals) {
                equal(code, type, parts);
              } else {
                hash(code, type, parts);
              }
            });
      } else {
        builder.with(element);
      }
    };
  }

  private static void equal(CodeBuilder code, ClassDesc type, List<RecordComponentInfo> parts) {
    Label same = code.newLabel();
    Label other = code.newLabel();
    code.aload(0).aload(1).if_acmpeq(same);
    code.aload(1).instanceOf(type).ifeq(other);
    code.aload(1).checkcast(type).astore(2);
    for (RecordComponentInfo each : parts) {
      String name = each.name().stringValue();
      ClassDesc its = each.descriptorSymbol();
      code.aload(0).getfield(type, name, its).aload(2).getfield(type, name, its);
      switch (its.descriptorString()) {
        case "J" -> code.lcmp().ifne(other);
        case "F", "D" ->
            code.invokestatic(
                    boxed(its), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, its, its))
                .ifne(other);
        case "Z", "B", "S", "C", "I" -> code.if_icmpne(other);
        default -> code.invokestatic(OBJECTS, "equals", COMPARES_OBJECTS).ifeq(other);
      }
    }
    code.labelBinding(same).iconst_1().ireturn();
    code.labelBinding(other).iconst_0().ireturn();
  }

  private static void hash(CodeBuilder code, ClassDesc type, List<RecordComponentInfo> parts) {
    code.iconst_0();
    for (RecordComponentInfo each : parts) {
      ClassDesc its = each.descriptorSymbol();
      code.bipush(31).imul().aload(0).getfield(type, each.name().stringValue(), its);
      if (its.isPrimitive()) {
        code.invokestatic(boxed(its), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, its));
      } else {
        code.invokestatic(OBJECTS, "hashCode", HASHES_OBJECT);
      }
      code.iadd();
    }
    code.ireturn();
  }

  private static ClassDesc boxed(ClassDesc primitive) {
    return switch (primitive.descriptorString()) {
      case "Z" -> ConstantDescs.CD_Boolean;
      case "B" -> ConstantDescs.CD_Byte;
      case "S" -> ConstantDescs.CD_Short;
      case "C" -> ConstantDescs.CD_Character;
      case "I" -> ConstantDescs.CD_Integer;
      case "J" -> ConstantDescs.CD_Long;
      case "F" -> ConstantDescs.CD_Float;
      default -> ConstantDescs.CD_Double;
    };
  }
}
