/** later */
final class Land {
    static void nightMarket(Canvas c) {}

    static void orchard(Canvas c) {}

    static void observatory(Canvas c) {}

    static void applePlate(Canvas c) {}
}
