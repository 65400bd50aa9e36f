# libFuzzer targets (preset fuzz): cmake --build build/fuzz --target fuzz_pdu, then
# build/fuzz/tests/fuzz_pdu -max_total_time=1800 build/fuzz/tests/corpus/pdu
if(NOT OTPOST_FUZZ)
  return()
endif()

# The libraries tell the fuzzer which of their branches an input takes.
target_compile_options(otpost_options INTERFACE -fsanitize=fuzzer-no-link)

# otpost_fuzz(NAME SEEDS FILE... LIBRARIES TARGET...) builds fuzz_NAME from fuzz/NAME_fuzz.cpp and fills its corpus: a
# file for each line of the fixtures FILE.
function(otpost_fuzz name)
  cmake_parse_arguments(arg "" "" "SEEDS;LIBRARIES" ${ARGN})
  add_executable(fuzz_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}_fuzz.cpp)
  target_link_libraries(fuzz_${name} PRIVATE ${arg_LIBRARIES})
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  foreach(seeds ${arg_SEEDS})
    file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/fixtures/${seeds} lines ENCODING UTF-8)
    set(number 0)
    foreach(line IN LISTS lines)
      math(EXPR number "${number} + 1")
      file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name}/${seeds}.${number} "${line}")
    endforeach()
  endforeach()
endfunction()

otpost_fuzz(pdu SEEDS sms_pdus.txt LIBRARIES otpost_sms)
