package org.colophon.catalog.cover;

/**
 * A colour in the Oklab space (B. Ottosson, 2020), in which colours that look alike lie close together.
 *
 * @param l lightness, from 0 for black to 1 for white
 * @param a from green to red, about -0.3 to 0.3
 * @param b from blue to yellow, about -0.3 to 0.3
 */
record OkLab(double l, double a, double b) {

    /** @param rgb in sRGB, eight bits each */
    static OkLab of(int rgb) {
        var red = linear(rgb >> 16 & 0xff);
        var green = linear(rgb >> 8 & 0xff);
        var blue = linear(rgb & 0xff);
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** In sRGB, {@code #rrggbb}. */
    String hex() {
        var l3 = cube(l + 0.3963377774 * a + 0.2158037573 * b);
        var m3 = cube(l - 0.1055613458 * a - 0.0638541728 * b);
        var s3 = cube(l - 0.0894841775 * a - 1.2914855480 * b);
        return "#%02x%02x%02x"
                .formatted(
                        eightBits(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
                        eightBits(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
                        eightBits(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3));
    }

    double distance(OkLab other) {
        var dl = l - other.l;
        var da = a - other.a;
        var db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    private static double linear(int eightBits) {
        var part = eightBits / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int eightBits(double linear) {
        var part = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.clamp(Math.round(255 * part), 0, 255);
    }

    private static double cube(double root) {
        return root * root * root;
    }
}
