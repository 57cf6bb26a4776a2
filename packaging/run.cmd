@echo off
rem Builds Atalaya the first time (or after "packaging\run.cmd --rebuild") and starts it with the arguments given.
setlocal enabledelayedexpansion
set "ROOT=%~dp0.."
set "REBUILD="
if "%~1"=="--rebuild" (
    set "REBUILD=yes"
    shift
)
set "ARGS="
:next
if "%~1"=="" goto ready
set ARGS=!ARGS! "%~1"
shift
goto next
:ready

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 25 (
    echo No JDK 25 or later found: install one, for instance Eclipse Temurin 25, and set JAVA_HOME to it. 1>&2
    exit /b 1
)

if not exist "%ROOT%\target\atalaya.jar" set "REBUILD=yes"
if defined REBUILD (
    where mvn >nul 2>nul || (
        echo Maven not found: install it, put it on the PATH and start again. 1>&2
        exit /b 1
    )
    echo Building Atalaya
    call mvn -B -q -ntp -f "%ROOT%\pom.xml" -Dspotless.check.skip process-classes || exit /b 1
    del /q "%ROOT%\target\atalaya.aot" 2>nul
)

if exist "%ROOT%\target\atalaya.aot" (
    set "CACHE=-XX:AOTCache=%ROOT%\target\atalaya.aot"
) else (
    set "CACHE=-XX:AOTCacheOutput=%ROOT%\target\atalaya.aot"
)
"%JAVA%" "@%ROOT%\packaging\java.args" "%CACHE%" --module-path "%ROOT%\target\atalaya.jar;%ROOT%\target\lib" -m dev.atalaya/dev.atalaya.Main %ARGS%
exit /b %ERRORLEVEL%
