# What the code must not say anywhere, and where it must not say it.
cmake_minimum_required(VERSION 3.21)

set(faults "")
set(files_seen 0)

# ban(FOLDERS EXCEPT REGEX WHY)
function(ban folders except regex why)
    set(found "")
    set(seen ${files_seen})
    foreach(folder IN LISTS folders)
        file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        foreach(file IN LISTS files)
            if(except AND file MATCHES "${except}")
                continue()
            endif()
            math(EXPR seen "${seen} + 1")
            file(STRINGS "${ROOT}/${file}" lines REGEX "${regex}")
            foreach(line IN LISTS lines)
                string(APPEND found "\n${file}: ${line} (${why})")
            endforeach()
        endforeach()
    endforeach()
    set(faults "${faults}${found}" PARENT_SCOPE)
    set(files_seen ${seen} PARENT_SCOPE)
endfunction()

ban("tests" "" "(^|[^A-Z_])(QVERIFY2?|QCOMPARE(_[A-Z]+)?|QTRY_[A-Z]+|QFAIL|QSKIP)\\("
    "QtTest macros do not fail a Catch2 test")
ban("core;ui;app" "" "(^|[^A-Za-z_])(SIGNAL|SLOT)\\(|[^A-Za-z_]sender\\(\\)"
    "connect by member pointer")
ban("ui;app" "^ui/prompts/" "QMessageBox|QInputDialog|QFileDialog"
    "only ui/prompts asks the user")
ban("core" "^core/base/Clock" "QDateTime::currentDateTime|QDate::currentDate|QTime::currentTime"
    "time comes from the Clock")
ban("ui;app" "" "[( ]\"(SELECT|INSERT|UPDATE|DELETE) " "SQL belongs to core/db")
# A text that the translators' tool cannot see is never translated: it looks for tr(), translate()
# and QT_TRANSLATE_NOOP by these names alone.
ban("core;ui;app" "" "define .*(QT_TRANSLATE_NOOP|QT_TR_NOOP)|\\[\\]\\(const char [*].*translate\\("
    "texts behind a name of our own are not found for translation")
# The command line of both programs speaks English; so do the made-up figures and names of formats.
ban("core;ui;app" "^app/cli/|^app/gui/(CommandLine|Photograph)|^core/db/|^core/io/XlsxWriter|^core/services/SampleFigures"
    "(QStringLiteral|QLatin1String)\\(\"[A-Za-z][^\"<]*[a-z,]+ [a-z]+" "texts for people go through tr()")

if(files_seen LESS 300)
    message(FATAL_ERROR "Only ${files_seen} files were looked at: the check is looking in the wrong place.")
endif()
if(faults)
    message(FATAL_ERROR "Found:${faults}")
endif()
message(STATUS "nothing banned is said")
