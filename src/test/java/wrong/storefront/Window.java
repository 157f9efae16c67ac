package wrong.storefront;

/** Part of a leaf. */
public class Window {

    public int width() {
        return 1;
    }
}
