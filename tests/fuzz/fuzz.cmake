# Fuzz targets, each with properties to hold. `replay_NAME` runs its seeds and damaged ones in the ordinary tests; with
# the preset fuzz there is `fuzz_NAME` too, by libFuzzer: scripts/fuzz builds and runs those.
if(OTPOST_FUZZ)
  # The libraries tell the fuzzer which of their branches an input takes.
  target_compile_options(otpost_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# otpost_fuzz(NAME DAMAGED COUNT SEEDS DOCUMENT... LIBRARIES TARGET...) builds them from fuzz/NAME_fuzz.cpp. A document
# has a seed a line (fuzz/replay.cpp); COUNT inputs made of them are tried in the ordinary tests.
function(otpost_fuzz name)
  cmake_parse_arguments(arg "" "DAMAGED" "SEEDS;LIBRARIES" ${ARGN})
  list(TRANSFORM arg_SEEDS PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  add_library(${name}_fuzz OBJECT fuzz/${name}_fuzz.cpp)
  target_link_libraries(${name}_fuzz PUBLIC ${arg_LIBRARIES})
  add_executable(replay_${name} fuzz/replay.cpp)
  target_link_libraries(replay_${name} PRIVATE ${name}_fuzz)
  add_test(NAME "fuzz: ${name}" COMMAND replay_${name} ${arg_DAMAGED} ${arg_SEEDS})
  if(OTPOST_FUZZ)
    add_custom_command(
      TARGET replay_${name} POST_BUILD COMMAND replay_${name} --corpus ${CMAKE_CURRENT_BINARY_DIR}/seeds/${name}
                                               ${arg_SEEDS})
    add_executable(fuzz_${name} $<TARGET_OBJECTS:${name}_fuzz>)
    target_link_libraries(fuzz_${name} PRIVATE ${arg_LIBRARIES})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzz_${name} replay_${name})
  endif()
endfunction()

otpost_fuzz(pdu DAMAGED 100000 SEEDS fixtures/sms_pdus.txt LIBRARIES otpost_sms)
otpost_fuzz(find_code DAMAGED 1000 SEEDS fixtures/codes.tsv LIBRARIES otpost_inbox otpost_sms)
otpost_fuzz(line_splitter DAMAGED 20000 SEEDS fuzz/seeds/modem_talk.txt LIBRARIES otpost_at)
otpost_fuzz(at_exchange DAMAGED 20000 SEEDS fuzz/seeds/modem_talk.txt LIBRARIES otpost_at)
otpost_fuzz(otpauth_uri DAMAGED 100000 SEEDS fuzz/seeds/otpauth_uri.txt LIBRARIES otpost_vault otpost_sms)
otpost_fuzz(frames DAMAGED 100000 SEEDS fuzz/seeds/frames.txt LIBRARIES otpost_api otpost_sms)
otpost_fuzz(router DAMAGED 100000 SEEDS fuzz/seeds/router.txt LIBRARIES otpost_api)
