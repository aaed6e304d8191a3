/** later */
final class Rails {
    static void mountainRailway(Canvas c) {}

    static void snowStation(Canvas c) {}

    static void lineProfile(Canvas c) {}
}
