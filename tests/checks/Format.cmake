# Every source file is as clang-format 14 leaves it.
cmake_minimum_required(VERSION 3.21)
file(GLOB_RECURSE files "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp"
    "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE version)
if(NOT version MATCHES "version 14\\.")
    message(FATAL_ERROR "clang-format 14 is needed, found: ${version}")
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${files}
    RESULT_VARIABLE result ERROR_VARIABLE output)
if(NOT result EQUAL 0)
    string(REGEX MATCHALL "[^\n]*clang-format-violations[^\n]*" lines "${output}")
    list(JOIN lines "\n" text)
    message(FATAL_ERROR "Run clang-format -i on these:\n${text}")
endif()
