package io.github.amiexplorer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.amiexplorer.Launcher;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the records. */
class PlainRecordsTest {
  private static final Object[][] VALUES = {
    {false, true},
    {(byte) 0, (byte) -1},
    {(short) 0, (short) 300},
    {'a', '가'},
    {0, Integer.MIN_VALUE},
    {1L, 1L << 32},
    {0f, -0f, Float.NaN},
    {0d, -0d, Double.NaN},
    {null, "a", List.of(1)},
    {new int[0], new int[0]},
  };

  @TempDir private Path folder;

  /** One component of each type. */
  record Every(
      boolean z,
      byte b,
      short s,
      char c,
      int i,
      long j,
      float f,
      double d,
      Object text,
      int[] array) {}

  record Nothing() {}

  @Test
  void noRecordOfTheApplication_isComparedByMethodHandles() throws Exception {
    List<String> left = new ArrayList<>();
    Path classes =
        Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(path -> path.toString().endsWith(".class")).toList()) {
        ClassModel read = ClassFile.of().parse(each);
        read.methods().stream()
            .filter(method -> !method.methodName().equalsString("toString"))
            .flatMap(method -> method.code().stream())
            .flatMap(code -> code.elementStream())
            .filter(PlainRecordsTest::asksObjectMethods)
            .findAny()
            .ifPresent(found -> left.add(read.thisClass().asInternalName()));
      }
    }
    assertEquals(List.of(), left);
  }

  @Test
  void comparesAndHashes_asTheCompilerWould() throws Exception {
    Constructor<?> rewritten = rewritten(Every.class);
    Constructor<?> own = Every.class.getDeclaredConstructors()[0];
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Object[] first = new Object[VALUES.length];
      Object[] second = new Object[VALUES.length];
      for (int at = 0; at < VALUES.length; at++) {
        first[at] = VALUES[at][random.nextInt(VALUES[at].length)];
        // Mostly the same, so that every component decides now and then.
        second[at] =
            random.nextInt(12) == 0 ? VALUES[at][random.nextInt(VALUES[at].length)] : first[at];
      }
      Object a = own.newInstance(first);
      Object b = own.newInstance(second);
      Object plainA = rewritten.newInstance(first);
      Object plainB = rewritten.newInstance(second);
      assertEquals(a.hashCode(), plainA.hashCode(), () -> a + " hashes otherwise");
      assertEquals(a.equals(b), plainA.equals(plainB), () -> a + " and " + b);
      assertEquals(true, plainA.equals(plainA));
      assertFalse(plainA.equals(a));
      assertFalse(plainA.equals(null));
    }
  }

  @Test
  void recordsWithoutComponents_areEqual() throws Exception {
    Constructor<?> rewritten = rewritten(Nothing.class);
    assertEquals(rewritten.newInstance(), rewritten.newInstance());
    assertEquals(new Nothing().hashCode(), rewritten.newInstance().hashCode());
  }

  /** The constructor of a class that went through the build's program. */
  private Constructor<?> rewritten(Class<?> type) throws Exception {
    String name = type.getName().replace('.', '/') + ".class";
    Path to = folder.resolve(name);
    Files.createDirectories(to.getParent());
    byte[] compiled;
    try (var in = type.getResourceAsStream("/" + name)) {
      compiled = in.readAllBytes();
    }
    Files.write(to, compiled);
    run();
    assertFalse(
        ClassFile.of().parse(to).methods().stream()
            .filter(method -> !method.methodName().equalsString("toString"))
            .flatMap(method -> method.code().stream())
            .flatMap(code -> code.elementStream())
            .anyMatch(PlainRecordsTest::asksObjectMethods));
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    Constructor<?> made = loader.loadClass(type.getName()).getDeclaredConstructors()[0];
    made.setAccessible(true);
    return made;
  }

  private void run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("src", "build", "java", "PlainRecords.java").toString(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertEquals(true, process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("out")));
  }

  private static boolean asksObjectMethods(Object element) {
    return element instanceof InvokeDynamicInstruction call
        && call.bootstrapMethod().owner().descriptorString().contains("ObjectMethods");
  }
}
