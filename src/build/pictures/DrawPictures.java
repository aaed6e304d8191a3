import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the sample edition's pictures into {@code assets/sample}. Run by hand with JDK 25 after a change here: {@code
 * java -Djava.awt.headless=true src/build/pictures/DrawPictures.java [NAME…]}.
 */
final class DrawPictures {
    private static final Path FOLDER = Path.of("assets", "sample");
    private static final float QUALITY = 0.86f;

    public static void main(String[] only) throws IOException {
        Map<String, Consumer<Canvas>> leads = new LinkedHashMap<>();
        leads.put("harbour-at-dawn", Sea::harbourAtDawn);
        leads.put("estuary-bridge", Sea::estuaryBridge);
        leads.put("lighthouse", Sea::lighthouse);
        leads.put("night-market", Land::nightMarket);
        leads.put("orchard", Land::orchard);
        leads.put("observatory", Land::observatory);
        leads.put("mountain-railway", Rails::mountainRailway);
        leads.put("snow-station", Rails::snowStation);
        Map<String, Consumer<Canvas>> plates = new LinkedHashMap<>();
        plates.put("line-profile", Rails::lineProfile);
        plates.put("apple-plate", Land::applePlate);
        draw(leads, 1280, 720, List.of(only));
        draw(plates, 1280, 560, List.of(only));
    }

    private static void draw(Map<String, Consumer<Canvas>> pictures, int width, int height, List<String> only)
            throws IOException {
        for (Map.Entry<String, Consumer<Canvas>> picture : pictures.entrySet()) {
            if (only.isEmpty() || only.contains(picture.getKey())) {
                Canvas canvas = new Canvas(width, height);
                picture.getValue().accept(canvas);
                save(canvas, FOLDER.resolve(picture.getKey() + ".jpg"));
            }
        }
    }

    private static void save(Canvas canvas, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(canvas.image, null, null), parameters);
        }
        writer.dispose();
    }
}
