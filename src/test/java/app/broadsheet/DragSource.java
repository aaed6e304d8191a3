package app.broadsheet;

import java.awt.Point;
import java.awt.Robot;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.File;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/** Another program, with a window of its own on the display, out of which a file is dragged with the display's pointer. */
final class DragSource {
    private static final int STEPS = 25;

    private DragSource() {}

    /** @param arguments the file, and where on the screen to drop it: x, y */
    public static void main(String[] arguments) throws Exception {
        JLabel label = new JLabel("Drag me", SwingConstants.CENTER);
        SwingUtilities.invokeAndWait(() -> show(label, new File(arguments[0])));
        Robot hand = new Robot();
        hand.setAutoDelay(60);
        hand.waitForIdle();
        Point from = label.getLocationOnScreen();
        int x = from.x + label.getWidth() / 2;
        int y = from.y + label.getHeight() / 2;
        int toX = Integer.parseInt(arguments[1]);
        int toY = Integer.parseInt(arguments[2]);
        hand.mouseMove(x, y);
        hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= STEPS; step++) {
            hand.mouseMove(x + (toX - x) * step / STEPS, y + (toY - y) * step / STEPS);
        }
        hand.mouseMove(toX + 1, toY + 1);
        hand.delay(500);
        hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        hand.delay(3_000);
        System.exit(0);
    }

    private static void show(JLabel label, File file) {
        label.setTransferHandler(new Handing(file));
        label.addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseDragged(MouseEvent event) {
                label.getTransferHandler().exportAsDrag(label, event, TransferHandler.COPY);
            }
        });
        JFrame window = new JFrame("Another program");
        window.setUndecorated(true);
        window.add(label);
        window.setBounds(1_150, 400, 220, 160);
        window.setAlwaysOnTop(true);
        window.setVisible(true);
    }

    private static final class Handing extends TransferHandler {
        private final File file;

        Handing(File file) {
            this.file = file;
        }

        @Override
        public int getSourceActions(JComponent from) {
            return COPY;
        }

        @Override
        protected Transferable createTransferable(JComponent from) {
            return new Transferable() {
                @Override
                public DataFlavor[] getTransferDataFlavors() {
                    return new DataFlavor[] {DataFlavor.javaFileListFlavor};
                }

                @Override
                public boolean isDataFlavorSupported(DataFlavor flavor) {
                    return flavor.equals(DataFlavor.javaFileListFlavor);
                }

                @Override
                public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                    if (!isDataFlavorSupported(flavor)) {
                        throw new UnsupportedFlavorException(flavor);
                    }
                    return List.of(file);
                }
            };
        }
    }
}
