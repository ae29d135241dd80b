# One type, one name. Two types of one name in two headers are no error to compiler or linker, which
# keeps the functions of either for both: what reads as the one is destroyed as the other.
cmake_minimum_required(VERSION 3.21)

file(GLOB_RECURSE headers RELATIVE "${ROOT}" "${ROOT}/core/*.h" "${ROOT}/ui/*.h" "${ROOT}/app/*.h")
set(faults "")
foreach(header IN LISTS headers)
    file(STRINGS "${ROOT}/${header}" spaces REGEX "^namespace [a-z:]+")
    list(GET spaces 0 space)
    string(REGEX REPLACE "^namespace ([a-z:]+).*" "\\1" space "${space}")
    # Heads of definitions at the margin; a declaration ends with a semicolon.
    file(STRINGS "${ROOT}/${header}" heads REGEX "^(struct|class|enum class|enum) [A-Za-z0-9_]+( |$)[^;]*$")
    foreach(head IN LISTS heads)
        string(REGEX REPLACE "^(struct|class|enum class|enum) ([A-Za-z0-9_]+).*" "\\2" name "${head}")
        string(MAKE_C_IDENTIFIER "seen_${space}_${name}" key)
        if(DEFINED ${key})
            set(faults "${faults}\n${header}: ${name} is also the name of a type in ${${key}}")
        endif()
        set(${key} "${header}")
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "Types of one name:${faults}")
endif()
