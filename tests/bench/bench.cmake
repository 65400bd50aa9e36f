# Programs that print how fast something is; built when asked for: cmake --build build/release --target bench_sms
# (a release build with -DOTPOST_TESTS=ON).
function(otpost_bench name)
  add_executable(bench_${name} EXCLUDE_FROM_ALL ${CMAKE_CURRENT_SOURCE_DIR}/bench/${name}_bench.cpp)
  target_link_libraries(bench_${name} PRIVATE ${ARGN})
  target_compile_definitions(bench_${name} PRIVATE OTPOST_FIXTURES="${CMAKE_CURRENT_SOURCE_DIR}/fixtures")
endfunction()

otpost_bench(sms otpost_sms)
otpost_bench(finder otpost_inbox)

# Those that measure the daemon itself (scripts/bench).
add_library(otpost_bench_house EXCLUDE_FROM_ALL STATIC
  bench/child_process.cpp bench/emulated_modems.cpp bench/floor.cpp bench/otpost_process.cpp)
target_link_libraries(otpost_bench_house PUBLIC otpost_emulator otpost_store)
otpost_bench(latency otpost_bench_house otpost_api)
target_sources(bench_latency PRIVATE bench/feed_reader.cpp)
otpost_bench(modems otpost_bench_house)
otpost_bench(peers otpost_bench_house)
target_sources(bench_peers PRIVATE bench/inbox_watch.cpp bench/receiver.cpp)
