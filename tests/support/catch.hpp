// Catch2 3 and 2.13 under one include; Catch::Matchers and Catch::Approx are alike in both.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
