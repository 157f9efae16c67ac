package org.colophon.storefront.cover;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What fills the lower part of a cover, in a drawing of 200 by 300. Each draws the same for the same dice. */
enum Pattern {
    RINGS {
        @Override
        String draw(String colour, Random dice) {
            int x = 40 + dice.nextInt(140);
            return lines(IntStream.range(0, 10).mapToObj(ring -> """
                    <circle cx="%d" cy="300" r="%d" fill="none" stroke="%s" stroke-width="1.6"/>
                    """.formatted(x, 16 + 9 * ring, colour)));
        }
    },
    COLUMNS {
        @Override
        String draw(String colour, Random dice) {
            return lines(IntStream.range(0, 10).mapToObj(column -> {
                int height = 24 + dice.nextInt(66);
                return """
                        <rect x="%d" y="%d" width="11" height="%d" fill="%s"/>
                        """.formatted(16 + 17 * column, 300 - height, height, colour);
            }));
        }
    },
    TILES {
        @Override
        String draw(String colour, Random dice) {
            return lines(IntStream.range(0, 50).mapToObj(tile -> {
                int row = tile / 10;
                return """
                    <rect x="%s" y="%s" width="12" height="12" fill="%s" fill-opacity="%s"/>
                    """.formatted(decimal(16 + 17.2 * (tile % 10)), decimal(213 + 17.2 * row), colour, depth(dice));
            }));
        }

        private static String depth(Random dice) {
            return switch (dice.nextInt(3)) {
                case 0 -> ".95";
                case 1 -> ".45";
                default -> ".16";
            };
        }
    },
    WAVES {
        @Override
        String draw(String colour, Random dice) {
            int swing = 8 + dice.nextInt(14);
            return lines(IntStream.range(0, 8).mapToObj(wave -> {
                int y = 216 + 11 * wave;
                return """
                        <path d="M0 %d q50 %d 100 0 t100 0" fill="none" stroke="%s" stroke-width="%s"/>
                        """.formatted(y, wave % 2 == 0 ? -swing : -swing - 6, colour, decimal(1 + wave * .35));
            }));
        }
    };

    abstract String draw(String colour, Random dice);

    static Pattern of(long seed) {
        return values()[(int) (seed % values().length)];
    }

    private static String lines(Stream<String> shapes) {
        return shapes.collect(Collectors.joining());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
