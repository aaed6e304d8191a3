#!/usr/bin/env python3
"""Another program to drag to: a small GTK 3 window that takes files. One line is said for each thing that happens: shown,
and each file's address once it was dropped.
"""
import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402


def say(word):
    print(word, flush=True)


def received(_widget, _context, _x, _y, selection, _info, _time):
    for address in selection.get_uris():
        say(address)


window = Gtk.Window(title="dropped", default_width=200, default_height=200)
window.drag_dest_set(Gtk.DestDefaults.ALL, [], Gdk.DragAction.COPY)
window.drag_dest_add_uri_targets()
window.connect("drag-data-received", received)
window.connect("destroy", Gtk.main_quit)
window.connect("map-event", lambda *_: say("shown"))
window.show_all()
Gtk.main()
