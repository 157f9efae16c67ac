package wrong.content.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Asks the database by itself. */
@Controller
public class PagesController {

    private final JdbcClient jdbc;

    PagesController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int pages() {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
