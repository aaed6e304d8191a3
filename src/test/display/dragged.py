#!/usr/bin/env python3
"""Another program to drag from: a small GTK 3 window, all of which can be dragged. One line is said for each thing that
happens: shown, begun, taken, ended.

  dragged.py files URI…      files, as a file manager gives them
  dragged.py text TEXT       a text that was selected
"""
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

kind, given = sys.argv[1], sys.argv[2:]


def say(word):
    print(word, flush=True)


def data(_widget, _context, selection, _info, _time):
    if kind == "files":
        selection.set_uris(given)
    else:
        selection.set_text(given[0], -1)
    say("taken")


window = Gtk.Window(title="dragged", default_width=200, default_height=200)
area = Gtk.EventBox()
area.add(Gtk.Label(label="Drag me"))
area.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
if kind == "files":
    area.drag_source_add_uri_targets()
else:
    area.drag_source_add_text_targets()
area.connect("drag-data-get", data)
area.connect("drag-begin", lambda *_: say("begun"))
area.connect("drag-end", lambda *_: say("ended"))
window.add(area)
window.connect("destroy", Gtk.main_quit)
window.connect("map-event", lambda *_: say("shown"))
window.move(1150, 100)
window.show_all()
Gtk.main()
