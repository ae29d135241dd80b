# One place for what every target of ours is compiled with.
add_library(candour_options INTERFACE)

target_compile_definitions(candour_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

target_include_directories(candour_options INTERFACE "${PROJECT_SOURCE_DIR}")

if(MSVC)
    target_compile_options(candour_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(candour_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-qual -Wimplicit-fallthrough)
endif()

if(CANDOUR_WERROR AND NOT MSVC)
    target_compile_options(candour_options INTERFACE -Werror)
endif()

if(CANDOUR_SANITIZE)
    target_compile_options(candour_options INTERFACE
        -fsanitize=${CANDOUR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(candour_options INTERFACE -fsanitize=${CANDOUR_SANITIZE})
endif()
