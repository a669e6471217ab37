#!/usr/bin/python3
"""Compile databases as build systems and compilers write them.

Each command compiles one small file. Whatever stands in it, the unit must not
fail, and what decides the code must have reached the parse: a definition, an
include folder, a forced include and the language standard each are a part of
the URL that the file sends.
"""
import json
import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(ROOT, "build", "patlint"))

CXX = """
#include <cpr/cpr.h>
#include <string>
#include "folder.h"
#ifndef DEFINED
#define DEFINED "undefined"
#endif
#ifndef FORCED
#define FORCED "unforced"
#endif
#if __cplusplus >= 202002L
#define STANDARD "20"
#elif __cplusplus >= 201703L
#define STANDARD "17"
#else
#define STANDARD "old"
#endif
void send() {
  cpr::Get(cpr::Url{std::string("https://h/" DEFINED "/" FOLDER "/" FORCED "/") + STANDARD + MORE});
}
"""
C = """
#include <curl/curl.h>
#include "folder.h"
#ifndef DEFINED
#define DEFINED "undefined"
#endif
#ifndef FORCED
#define FORCED "unforced"
#endif
#if __STDC_VERSION__ >= 202311L
#define STANDARD "23"
#elif __STDC_VERSION__ >= 201112L
#define STANDARD "11"
#else
#define STANDARD "old"
#endif
void send_it(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/" DEFINED "/" FOLDER "/" FORCED "/" STANDARD MORE);
  curl_easy_perform(h);
}
"""
# folder.h stands in two folders: the include path says which.
FILES = {
    "src/a.cpp": CXX, "src/a.c": C,
    "right/folder.h": '#ifndef MORE\n#define MORE ""\n#endif\n#define FOLDER "right"\n',
    "wrong/folder.h": '#ifndef MORE\n#define MORE ""\n#endif\n#define FOLDER "wrong"\n',
    "pre/stdafx.h": '#pragma once\n#define FORCED "forced"\n',
    "build/flags.rsp": '-DDEFINED=\\"defined\\" -I../right\n-std=c++17 @more.rsp\n',
    "build/more.rsp": '-include ../pre/stdafx.h\n',
    "build/cl.rsp": '/DDEFINED=\\"defined\\" /I..\\right /FIstdafx.h /I..\\pre /std:c++17\n',
}
GNU = '-DDEFINED=\\"defined\\" -I../right -include ../pre/stdafx.h'
CL = '/DDEFINED=\\"defined\\" /I..\\right /I ..\\pre /FIstdafx.h'
WANTED = "https://h/defined/right/forced/"

# name: (file, command, the URL). A list is "arguments", a text "command".
COMMANDS = {
    # GCC's own
    "flags that only GCC knows": (
        "a.cpp", f"g++ {GNU} -std=c++17 -fno-reorder-functions -fconcepts -mno-direct-extern-access "
        "-fno-var-tracking-assignments -fipa-pta -fno-tree-vectorize -fanalyzer -flto-partition=none "
        "-fstack-clash-protection -fcf-protection=full -Wno-maybe-uninitialized -Wa,--noexecstack "
        "-Wl,-z,relro -specs=/usr/lib/rpm/redhat-hardened-cc1 -mfoo -mbranch-cost=3 --param=max-inline=1 "
        "--param ggc-min-expand=20 -O2 -g3 -pipe -c ../src/a.cpp -o a.o", WANTED + "17"),
    "the same of a C file": (
        "a.c", f"gcc {GNU} -std=c11 -fno-reorder-functions -mfoo -Wa,-mrelax -specs=nano.specs "
        "-fno-common -fconserve-stack -c ../src/a.c", WANTED + "11"),
    "a driver with a prefix and ccache in front": (
        "a.cpp", f"/usr/bin/ccache /usr/bin/x86_64-linux-gnu-g++-12 {GNU} -std=gnu++17 -c ../src/a.cpp", WANTED + "17"),
    "distcc, sccache and the like": (
        "a.c", f"distcc sccache gcc {GNU} -std=c11 -c ../src/a.c", WANTED + "11"),
    # the two forms of an entry
    "an array of arguments": (
        "a.cpp", ["g++", '-DDEFINED="defined"', "-I../right", "-include", "../pre/stdafx.h", "-std=c++17",
                  "-DMORE=\"/with blank\"", "-c", "../src/a.cpp"], WANTED + "17/with blank"),
    "a command in quotes": (
        "a.cpp", f"'g++' {GNU} '-DMORE=\"/with blank\"' \"-std=c++17\" -c ../src/a.cpp", WANTED + "17/with blank"),
    # response files
    "a response file in a response file": ("a.cpp", "g++ @flags.rsp -c ../src/a.cpp", WANTED + "17"),
    "a response file that is not there": ("a.cpp", f"g++ {GNU} -std=c++17 @gone.rsp -c ../src/a.cpp", WANTED + "17"),
    # MSVC
    "cl.exe": (
        "a.cpp", f"cl.exe /nologo /TP {CL} /std:c++17 /EHsc /MD /W4 /WX /Zi /Fdx.pdb /Foa.obj /FS /utf-8 "
        "/permissive- /Zc:__cplusplus /bigobj -c ..\\src\\a.cpp", WANTED + "17"),
    "cl.exe with its path and dashes": (
        "a.cpp", ["C:\\PROGRA~1\\MSVC\\bin\\cl.exe", '-DDEFINED="defined"', "-I..\\right", "-I..\\pre", "-FIstdafx.h",
                  "-std:c++20", "-c", "../src/a.cpp"], WANTED + "20"),
    "cl.exe, the latest standard": ("a.cpp", f"cl {CL} /std:c++latest /c ../src/a.cpp", WANTED + "20"),
    "cl.exe and a precompiled header": (
        "a.cpp", f"cl.exe {CL} /std:c++17 /Yustdafx.h /Fpstdafx.pch /c ../src/a.cpp", WANTED + "17"),
    "cl.exe and C": ("a.c", f"cl.exe {CL} /TC /std:c11 /c ../src/a.c", WANTED + "11"),
    "cl.exe and a response file": ("a.cpp", "cl.exe @cl.rsp /c ../src/a.cpp", WANTED + "17"),
    "clang-cl": (
        "a.cpp", f"clang-cl.exe {CL} /std:c++17 -fms-compatibility -imsvc ../wrong /clang:-O3 "
        "-Xclang -fno-pch-timestamp -c ../src/a.cpp", WANTED + "17"),
    "clang with MSVC's options": (
        "a.cpp", f"clang --driver-mode=cl {CL} /std:c++17 /c ../src/a.cpp", WANTED + "17"),
    "external folders of cl.exe": (
        "a.cpp", "cl.exe /DDEFINED=\\\"defined\\\" /external:I..\\right /external:W0 /I..\\pre /FIstdafx.h /std:c++17 "
        "/c ../src/a.cpp", WANTED + "17"),
    # other machines
    "arm-none-eabi": (
        "a.cpp", f"/opt/gcc-arm/bin/arm-none-eabi-g++ {GNU} -std=c++17 -mcpu=cortex-m4 -mthumb -mfpu=fpv4-sp-d16 "
        "-mfloat-abi=hard --specs=nosys.specs -fno-use-cxa-atexit -c ../src/a.cpp", WANTED + "17"),
    "arm-none-eabi and C": (
        "a.c", f"arm-none-eabi-gcc {GNU} -std=c11 -mcpu=cortex-m0 -mthumb -ffunction-sections -c ../src/a.c", WANTED + "11"),
    "an ESP32": (
        "a.cpp", f"xtensa-esp32-elf-g++ {GNU} -std=gnu++17 -mlongcalls -Wno-frame-address -fstrict-volatile-bitfields "
        "-mdisable-hardware-atomics -fno-tree-switch-conversion -DESP32 -DARDUINO=10812 -c ../src/a.cpp", WANTED + "17"),
    "a RISC-V board": (
        "a.c", f"riscv32-esp-elf-gcc {GNU} -std=c11 -march=rv32imc_zicsr -nostartfiles -c ../src/a.c", WANTED + "11"),
    "mingw": (
        "a.cpp", f"x86_64-w64-mingw32-g++ {GNU} -std=c++17 -mwindows -municode -mthreads -c ../src/a.cpp", WANTED + "17"),
    "a target that Clang knows": (
        "a.c", f"clang --target=armv7-linux-gnueabihf {GNU} -std=c11 -march=armv7-a -c ../src/a.c", WANTED + "11"),
    "a target that nobody knows": (
        "a.c", f"clang --target=weird-board-none {GNU} -std=c11 -c ../src/a.c", WANTED + "11"),
    "a sysroot that is not here": (
        "a.cpp", f"g++ --sysroot=/opt/board/root -isysroot /opt/board/root {GNU} -std=c++17 -c ../src/a.cpp", WANTED + "17"),
    # precompiled headers
    "-include-pch": (
        "a.cpp", f"clang++ {GNU} -std=c++17 -include-pch cmake_pch.hxx.pch -Winvalid-pch -c ../src/a.cpp", WANTED + "17"),
    "CMake's precompiled header for Clang": (
        "a.cpp", "clang++ -DDEFINED=\\\"defined\\\" -I../right -std=c++17 -Winvalid-pch -Xclang -include-pch -Xclang "
        "cmake_pch.hxx.pch -Xclang -include -Xclang ../pre/stdafx.h -c ../src/a.cpp", WANTED + "17"),
    "CMake's precompiled header that was not generated": (
        "a.cpp", f"g++ {GNU} -std=c++17 -Winvalid-pch -include CMakeFiles/a.dir/cmake_pch.hxx -c ../src/a.cpp", WANTED + "17"),
    "a header that is compiled beforehand by name": (
        "a.cpp", "g++ -DDEFINED=\\\"defined\\\" -I../right -I../pre -std=c++17 -include stdafx.h -fpch-preprocess -c ../src/a.cpp",
        WANTED + "17"),
    # modules
    "GCC's modules": (
        "a.cpp", f"g++ {GNU} -std=c++20 -fmodules-ts -fmodule-mapper=a.modmap -fdeps-format=p1689r5 "
        "-fdeps-file=a.ddi -fdeps-target=a.o -c ../src/a.cpp", WANTED + "20"),
    "Clang's modules": (
        "a.cpp", f"clang++ {GNU} -std=c++20 -fmodules -fmodule-file=std=std.pcm -fprebuilt-module-path=. "
        "-fmodule-map-file=x.modulemap -fmodules-cache-path=/x -fmodule-output=a.pcm -c ../src/a.cpp", WANTED + "20"),
    "the modules of cl.exe": (
        "a.cpp", f"cl.exe {CL} /std:c++20 /interface /ifcOutput a.ifc /reference std=std.ifc /headerUnit x.h=x.ifc "
        "/c ../src/a.cpp", WANTED + "20"),
    # other compilers
    "the compiler of NVIDIA": (
        "a.cpp", f"nvcc -forward-unknown-to-host-compiler -ccbin=g++ --generate-code=arch=compute_70,code=[sm_70] "
        f"{GNU} -std=c++17 -x cu -Xcompiler=-fPIC -c ../src/a.cpp", WANTED + "17"),
    "Intel's": ("a.cpp", f"icpx {GNU} -std=c++17 -xHost -ipo -qopenmp -fp-model precise -c ../src/a.cpp", WANTED + "17"),
    "Emscripten's": ("a.cpp", f"em++ {GNU} -std=c++17 -sFETCH=1 -s WASM=1 -pthread -c ../src/a.cpp", WANTED + "17"),
}


class Commands(unittest.TestCase):
    def listed(self, file, command, *options):
        with tempfile.TemporaryDirectory() as top:
            for name, text in FILES.items():
                if name.startswith("src/") and name != f"src/{file}":
                    continue
                os.makedirs(os.path.dirname(f"{top}/{name}"), exist_ok=True)
                with open(f"{top}/{name}", "w", encoding="utf-8") as out:
                    out.write(text)
            entry = {"directory": f"{top}/build", "file": f"../src/{file}",
                     ("command" if isinstance(command, str) else "arguments"): command}
            with open(f"{top}/build/compile_commands.json", "w", encoding="utf-8") as out:
                json.dump([entry], out)
            run = subprocess.run([PROGRAM, "requests", "--stats", "--strict", "-o", "json", "-j", "1", *options, "."],
                                 cwd=top, capture_output=True, text=True, timeout=120)
            self.assertEqual(run.returncode, 0, run.stderr)
            said = re.findall(r"^(?:reduced|failed): src/.*|^compile database: none.*", run.stderr, re.M)
            self.assertEqual(said, [])
            return [r["url"] for r in json.loads(run.stdout)["requests"]]

    def test_each_command(self):
        for name, (file, command, url) in COMMANDS.items():
            with self.subTest(name):
                self.assertEqual(self.listed(file, command), [url])

    def test_the_folder_is_named(self):
        for command in (f"g++ {GNU} -std=c++17 -c ../src/a.cpp",
                        ["g++", '-DDEFINED="defined"', "-I../right", "-include", "../pre/stdafx.h", "-std=c++17", "../src/a.cpp"]):
            with self.subTest(command):
                self.assertEqual(self.listed("a.cpp", command, "-p", "build"), [WANTED + "17"])

    def test_what_a_command_does_not_say_is_not_guessed(self):
        self.assertEqual(self.listed("a.cpp", "g++ -std=c++17 -I../wrong -c ../src/a.cpp"),
                         ["https://h/undefined/wrong/unforced/17"])


if __name__ == "__main__":
    unittest.main()
