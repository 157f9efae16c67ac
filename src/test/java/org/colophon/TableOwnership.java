package org.colophon;

import static java.util.stream.Collectors.toMap;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Watches every statement that a test runs: a module's code may name the tables of that module only (adr/0004). */
class TableOwnership implements BeanPostProcessor, QueryExecutionListener {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\W+");
    private static final String ROOT = "org.colophon.";
    /** Delivery offers db-scheduler's own client to all modules. */
    private static final String SCHEDULER = "com.github.kagkarlsson.";

    /** Module by table. */
    private final Map<String, String> owners = owners();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        callingModule().ifPresent(module -> queries.forEach(query -> check(module, query.getQuery())));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private void check(String module, String sql) {
        Stream.of(WORD.split(sql))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(owners::containsKey)
                .filter(table -> !module.equals(owners.get(table)))
                .findFirst()
                .ifPresent(table -> {
                    throw new AssertionError("%s touches the table %s of %s, which adr/0004 forbids: %s"
                            .formatted(module, table, owners.get(table), sql));
                });
    }

    private Optional<String> callingModule() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .map(it -> it.startsWith(SCHEDULER) ? ROOT + "delivery." : it)
                        .filter(it -> it.startsWith(ROOT))
                        .map(it -> it.substring(ROOT.length()))
                        .filter(it -> it.contains("."))
                        .map(it -> it.substring(0, it.indexOf('.')))
                        .filter(owners::containsValue)
                        .findFirst());
    }

    private static Map<String, String> owners() {
        try (var folders = Files.list(MIGRATIONS)) {
            return folders.flatMap(TableOwnership::ownersIn).collect(toMap(it -> it[0], it -> it[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> ownersIn(Path folder) {
        var module = folder.getFileName().toString().replace("__root", "delivery");
        var scripts = folder.toFile().listFiles((__, name) -> name.endsWith(".sql"));
        return Arrays.stream(scripts == null ? new File[0] : scripts)
                .map(File::toPath)
                .map(TableOwnership::read)
                .flatMap(script -> CREATED.matcher(script).results())
                .map(it -> new String[] {it.group(1).toLowerCase(Locale.ROOT), module});
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
