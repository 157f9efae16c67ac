package wrong.content;

/** Not an event. */
public class Pages {

    public int count() {
        return 1;
    }
}
