@echo off
rem Builds Atalaya the first time (or after "packaging\run.cmd --rebuild") and starts it with the arguments given.
rem Not as clever as packaging/run: it does not see by itself that a source has changed.
setlocal enableextensions disabledelayedexpansion
set "ROOT=%~dp0.."
set "STATE=%ROOT%\target\run"
set "CACHE=%STATE%\atalaya.aot"
set "REBUILD="
set ARGS=%*
if "%~1"=="--rebuild" (
    set "REBUILD=yes"
    call :rest %*
)

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem By way of a file: no quoting survives a command inside "for" where the path has blanks or brackets.
set "VERSION="
set "SAID=%TEMP%\atalaya-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >nul 2>"%SAID%"
for /f "usebackq tokens=1,2,3" %%u in ("%SAID%") do if not defined VERSION if "%%v"=="version" set "VERSION=%%~w"
del /q "%SAID%" 2>nul
set "MAJOR="
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 25 (
    echo No JDK 25 or later found: install one, for instance Eclipse Temurin 25, and set JAVA_HOME to it. 1>&2
    exit /b 1
)

if not exist "%ROOT%\target\atalaya.jar" set "REBUILD=yes"
if defined REBUILD (
    where mvn >nul 2>nul
    if errorlevel 1 (
        echo Maven not found: install it, put it on the PATH and start again. 1>&2
        exit /b 1
    )
    echo Building Atalaya
    call mvn -B -q -ntp -f "%ROOT%\pom.xml" -Dspotless.check.skip process-classes
    if errorlevel 1 exit /b 1
    del /q "%CACHE%" 2>nul
)

rem The cache of loaded classes (decision record 0002): the console's first run is recorded, the cache made after it.
set "RECORDED="
set "OPTION=-XX:AOTMode=auto"
if exist "%CACHE%" set "OPTION=-XX:AOTCache=%CACHE%"
if not exist "%CACHE%" call :console %ARGS%
if defined RECORDED set OPTION=-XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:AOTMode=record "-XX:AOTConfiguration=%RECORDED%"
if not defined RECORDED set OPTION="%OPTION%"

set SHAPE="@%ROOT%\packaging\java.args" -Xlog:aot*=off -Xlog:cds*=off --module-path "%ROOT%\target\atalaya.jar;%ROOT%\target\lib"
"%JAVA%" %OPTION% %SHAPE% -m dev.atalaya/dev.atalaya.Main %ARGS%
set "STATUS=%ERRORLEVEL%"
if defined RECORDED if exist "%RECORDED%" (
    "%JAVA%" %SHAPE% -XX:AOTMode=create "-XX:AOTConfiguration=%RECORDED%" "-XX:AOTCache=%RECORDED%.new" -m dev.atalaya/dev.atalaya.Main >nul 2>nul
    if exist "%RECORDED%.new" move /y "%RECORDED%.new" "%CACHE%" >nul
    del /q "%RECORDED%" 2>nul
)
exit /b %STATUS%

rem Takes "--rebuild" off the arguments.
:rest
set "ARGS="
:next
shift
if "%~1"=="" exit /b 0
set ARGS=%ARGS% %1
goto next

rem Sets RECORDED where the arguments open the console: none, or options only and not those that ask for help.
:console
set "FIRST=%~1"
if defined FIRST if not "%FIRST:~0,1%"=="-" exit /b 0
for %%a in (%*) do (
    if "%%~a"=="--help" exit /b 0
    if "%%~a"=="-h" exit /b 0
    if "%%~a"=="--version" exit /b 0
    if "%%~a"=="-V" exit /b 0
)
if not exist "%STATE%" mkdir "%STATE%" 2>nul
if exist "%STATE%" set "RECORDED=%STATE%\%RANDOM%.recorded"
exit /b 0
