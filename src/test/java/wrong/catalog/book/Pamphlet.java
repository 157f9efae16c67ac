package wrong.catalog.book;

import org.springframework.data.annotation.Id;
import wrong.content.Pages;
import wrong.storefront.Window;

/** An aggregate that calls another context, knows a leaf, and is used elsewhere. */
public class Pamphlet {

    @Id
    public long id;

    public int pages() {
        return new Pages().count() + new Window().width();
    }
}
