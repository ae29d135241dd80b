# Who may include whom (DESIGN section 3). Debian puts all Qt headers under one root, so that link
# lists alone do not hold the layers apart: this reads the #include lines.
cmake_minimum_required(VERSION 3.21)

# Folder, then what of ours its files may include.
set(rules
    "core/base       | core/base"
    "core/domain     | core/base core/domain"
    "core/calc       | core/base core/domain core/calc"
    "core/db         | core/base core/domain core/db"
    "core/io         | core/base core/domain core/calc core/io"
    "core/report     | core/base core/domain core/calc core/report"
    "core/services   | core/"
    "ui/theme        | core/base ui/theme"
    "ui/actions      | core/base ui/theme ui/actions ui/settings ui/prompts"
    "ui/settings     | core/base ui/theme ui/settings"
    "ui/prompts      | core/base ui/theme ui/settings ui/prompts"
    "ui/widgets      | core/base core/domain core/calc core/report/TableBlock ui/theme ui/settings ui/charts/ChartPainter ui/widgets"
    "ui/delegates    | core/base core/domain core/calc core/report/TableBlock ui/theme ui/charts/ChartPainter ui/widgets ui/delegates"
    "ui/charts       | core/base core/domain core/calc core/report ui/theme ui/charts"
    "ui/print        | core/base core/domain core/calc core/report ui/theme ui/charts ui/print"
    "ui/models       | core/base core/domain core/calc core/report ui/theme ui/widgets ui/delegates ui/models"
    "ui/dialogs      | core/base core/domain core/calc core/report/TableBlock core/report/ChartTable ui/theme ui/actions/FixedKeys ui/settings ui/prompts ui/widgets ui/delegates ui/models ui/dialogs"
    "ui/panels       | core/base core/domain core/calc core/report core/io/TextTable core/io/SheetTable core/db/ChangeSet ui/theme ui/actions ui/settings ui/widgets ui/delegates ui/models ui/dialogs ui/charts ui/print ui/panels"
    "ui/frame        | core/base core/domain core/calc core/report core/db/ChangeSet ui/theme ui/actions ui/settings ui/prompts ui/widgets ui/frame"
    "ui/pages        | core/ ui/theme ui/actions ui/settings ui/prompts ui/widgets ui/delegates ui/charts ui/print ui/models ui/dialogs ui/panels ui/frame ui/pages"
    "app             | core/ ui/ app/")

set(screen "Qt(Widgets|Gui|Charts|PrintSupport|Svg)/|QWidget|QApplication|QGuiApplication|QPainter|QColor|QFont|QImage|QPixmap|QIcon")
set(sql "QtSql|QSql|sqlite3")
set(faults "")

function(fault file line why)
    set(faults "${faults}\n${file}: ${line}: ${why}" PARENT_SCOPE)
endfunction()

function(check_file file allowed)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^#include")
    set(found "")
    foreach(line IN LISTS lines)
        if(line MATCHES "\"((core|ui|app)/[^\"]+)\"")
            set(path "${CMAKE_MATCH_1}")
            set(good FALSE)
            foreach(prefix IN LISTS allowed)
                string(FIND "${path}" "${prefix}" at)
                if(at EQUAL 0)
                    set(good TRUE)
                endif()
            endforeach()
            if(NOT good)
                string(APPEND found "\n${file}: ${line}")
            endif()
            # A page never knows another page.
            if(file MATCHES "^ui/pages/([^/]+)/" AND path MATCHES "^ui/pages/([^/]+)/")
                string(REGEX REPLACE "^ui/pages/([^/]+)/.*" "\\1" mine "${file}")
                string(REGEX REPLACE "^ui/pages/([^/]+)/.*" "\\1" other "${path}")
                # Except for the list and the desk of records, which pages share.
                if(NOT mine STREQUAL other AND NOT other STREQUAL "records")
                    string(APPEND found "\n${file}: ${line} (another page)")
                endif()
            endif()
            if(file MATCHES "^ui/" AND path MATCHES "core/db/(Statement|BulkStatement|Connection|RecordTable)\\.h")
                string(APPEND found "\n${file}: ${line} (SQL belongs to core/db)")
            endif()
        endif()
        if(file MATCHES "^core/" AND line MATCHES "[<\"](${screen})")
            string(APPEND found "\n${file}: ${line} (core knows no screen)")
        endif()
        if(NOT file MATCHES "^core/db/" AND line MATCHES "[<\"/](${sql})")
            string(APPEND found "\n${file}: ${line} (SQL belongs to core/db)")
        endif()
        if(file MATCHES "^core/calc/" AND line MATCHES "QFile|QElapsedTimer|Clock\\.h")
            string(APPEND found "\n${file}: ${line} (calc is pure)")
        endif()
    endforeach()
    set(faults "${faults}${found}" PARENT_SCOPE)
endfunction()

set(files_seen 0)
foreach(rule IN LISTS rules)
    string(REGEX MATCH "^([^ |]+) *\\| *(.*)$" _ "${rule}")
    set(folder "${CMAKE_MATCH_1}")
    string(REPLACE " " ";" allowed "${CMAKE_MATCH_2}")
    file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        math(EXPR files_seen "${files_seen} + 1")
        check_file("${file}" "${allowed}")
    endforeach()
endforeach()

if(files_seen LESS 100)
    message(FATAL_ERROR "Only ${files_seen} files were looked at: the check is looking in the wrong place.")
endif()
if(faults)
    message(FATAL_ERROR "These includes break the rules of CONTRIBUTING.md:${faults}")
endif()
message(STATUS "${files_seen} files keep the include rules")
