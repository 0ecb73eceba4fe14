package dev.landfall;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Small sources, compiled on the spot, so that a rule's test shows what the rule rejects beside the assertion. */
final class Snippets {
    private static final Pattern TYPE =
            Pattern.compile("package ([\\w.]+);.*?\\b(?:class|interface|record|enum) (\\w+)", Pattern.DOTALL);

    private Snippets() {}

    /** The classes of {@code sources}, one top-level type each, which see one another and {@code java.base} and nothing else. */
    static JavaClasses compile(Path folder, String... sources) {
        var messages = new StringWriter();
        var options = List.of("-d", folder.toString(), "-proc:none", "--limit-modules", "java.base", "-classpath", folder.toString());
        var files = Stream.of(sources).map(Snippets::file).toList();
        if (!ToolProvider.getSystemJavaCompiler().getTask(messages, null, null, options, null, files).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static JavaFileObject file(String source) {
        var type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no package and type in: " + source);
        }
        var path = type.group(1).replace('.', '/') + '/' + type.group(2) + ".java";
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
